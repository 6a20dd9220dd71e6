import type { SentAnswer } from "@cholang/shared/public-answer"
import { RecentAnswers } from "./recent-answers"

const AT = "2026-11-23T05:00:00.000Z"
const START_MS = Date.parse(AT)

const later = (milliseconds: number) => ({
  systemMs: START_MS + milliseconds,
  at: new Date(START_MS + milliseconds).toISOString(),
})

describe("RecentAnswers", () => {
  let made: number
  const make = (valid_until: string | null = null) => {
    made += 1
    const answer: SentAnswer = { body: String(made), etag: "", as_of: AT, valid_until }
    return Promise.resolve(answer)
  }
  const recent = () => new RecentAnswers({ milliseconds: 1000, entries: 2 })

  beforeEach(() => {
    made = 0
  })

  it("makes one answer for all who ask the same at the same time", async () => {
    const answers = recent()
    const bodies = await Promise.all(
      [1, 2, 3].map(async () => (await answers.get("a", later(0), make)).body)
    )
    expect(bodies).toEqual(["1", "1", "1"])
  })

  it("makes a new one after its time", async () => {
    const answers = recent()
    await answers.get("a", later(0), make)

    expect((await answers.get("a", later(999), make)).body).toBe("1")
    expect((await answers.get("a", later(1000), make)).body).toBe("2")
  })

  it("gives no answer past the moment until which it holds", async () => {
    const answers = recent()
    await answers.get("a", later(0), () => make(later(500).at))

    expect((await answers.get("a", later(499), make)).body).toBe("1")
    expect((await answers.get("a", later(500), make)).body).toBe("2")
  })

  it("gives no answer of another time when the application's clock is moved", async () => {
    const answers = recent()
    await answers.get("a", later(0), make)

    const moved = { systemMs: START_MS, at: "2028-01-01T00:00:00.000Z" }
    expect((await answers.get("a", moved, make)).body).toBe("2")
  })

  it("keeps no refusal and no more answers than it may", async () => {
    const answers = recent()
    await expect(
      answers.get("a", later(0), () => Promise.reject(new Error("not found")))
    ).rejects.toThrow("not found")
    expect((await answers.get("a", later(0), make)).body).toBe("1")

    await answers.get("b", later(0), make)
    await answers.get("c", later(0), make)
    expect((await answers.get("a", later(0), make)).body).toBe("4")
  })
})
