import { AttemptLimiter } from "./attempt-limiter"

const NOW = Date.parse("2026-11-23T00:00:00Z")

describe("AttemptLimiter", () => {
  it("lets as many attempts through as it allows and says how long to wait after that", () => {
    const limiter = new AttemptLimiter({ attempts: 2, windowSeconds: 60 })

    expect(limiter.attempt("a", NOW)).toBeNull()
    expect(limiter.attempt("a", NOW + 10_000)).toBeNull()
    expect(limiter.attempt("a", NOW + 20_000)).toBe(40)
  })

  it("counts each key on its own", () => {
    const limiter = new AttemptLimiter({ attempts: 1, windowSeconds: 60 })

    expect(limiter.attempt("a", NOW)).toBeNull()
    expect(limiter.attempt("b", NOW)).toBeNull()
  })

  it("starts afresh when the window is over", () => {
    const limiter = new AttemptLimiter({ attempts: 1, windowSeconds: 60 })

    limiter.attempt("a", NOW)
    expect(limiter.attempt("a", NOW + 59_999)).not.toBeNull()
    expect(limiter.attempt("a", NOW + 60_000)).toBeNull()
  })
})
