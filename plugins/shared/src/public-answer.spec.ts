import { sendAnswer, toSent } from "./public-answer"

const AT = "2026-11-23T05:00:00.000Z"

/** What a reader who asks with these tags gets. */
function ask(answer: Parameters<typeof toSent>[0], ifNoneMatch?: string) {
  const got: { status: number; headers: Record<string, string>; body: string | null } = {
    status: 200,
    headers: {},
    body: null,
  }
  const res = {
    setHeader: (name: string, value: string) => {
      got.headers[name] = value
    },
    status: (code: number) => ({
      end: () => {
        got.status = code
      },
    }),
    type: () => ({
      send: (body: string) => {
        got.body = body
      },
    }),
  }
  sendAnswer({ get: () => ifNoneMatch }, res, 60, toSent(answer))
  return got
}

const answer = (more: object = {}) => ({ as_of: AT, producers: ["a"], ...more })
const tagOf = (given: Parameters<typeof toSent>[0]) => toSent(given).etag

describe("a public answer", () => {
  it("keeps its tag while it says the same, whenever it is asked", () => {
    expect(tagOf(answer({ as_of: "2026-11-23T06:00:00.000Z" }))).toBe(tagOf(answer()))
    expect(tagOf(answer({ producers: ["a", "b"] }))).not.toBe(tagOf(answer()))
  })

  it("sends nothing to who has it already, also among other tags and weakened by a proxy", () => {
    for (const header of [tagOf(answer()), `"other", W/${tagOf(answer())}`, "*"]) {
      expect(ask(answer(), header)).toMatchObject({ status: 304, body: null })
    }
    expect(ask(answer(), '"other"')).toMatchObject({ status: 200, body: JSON.stringify(answer()) })
  })

  it.each([
    ["no boundary ahead", null, 60],
    ["a boundary sooner than that", "2026-11-23T05:00:07.900Z", 7],
    ["a boundary already passed", "2026-11-23T04:59:00.000Z", 0],
  ])("may be kept by shared caches up to its boundary: %s", (_, valid_until, seconds) => {
    expect(ask(answer({ valid_until })).headers["Cache-Control"]).toBe(
      `public, max-age=0, s-maxage=${String(seconds)}`
    )
  })
})
