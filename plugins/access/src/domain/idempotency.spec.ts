import { decideRepeat, isIdempotencyKey, isKept, isWrite } from "./idempotency"

const NOW = new Date("2026-11-23T05:00:00Z")
const LATER = new Date("2026-11-23T05:01:00Z")

describe("a request whose key is known", () => {
  it.each([
    [{ fingerprint: "a", status: 201, running_until: NOW }, "replay"],
    [{ fingerprint: "b", status: 201, running_until: NOW }, "key_reused"],
    [{ fingerprint: "a", status: null, running_until: LATER }, "in_progress"],
    [{ fingerprint: "a", status: null, running_until: NOW }, "try_again"],
  ] as const)("%j: %s", (known, decision) => {
    expect(decideRepeat(known, "a", NOW)).toBe(decision)
  })
})

describe("a key", () => {
  it.each([
    ["6f9619ff-8b86-d011-b42d-00c04fc964ff", true],
    ["short", false],
    ["with a space", false],
    ["x".repeat(201), false],
  ])("%j is one: %s", (text, expected) => {
    expect(isIdempotencyKey(text)).toBe(expected)
  })
})

it("asks for keys of what changes something", () => {
  expect(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"].filter(isWrite)).toEqual([
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
  ])
})

it("keeps answers that a repetition may rely on, not faults and refusals of the moment", () => {
  expect([200, 201, 400, 404, 422, 401, 403, 409, 429, 500, 503].filter(isKept)).toEqual([
    200, 201, 400, 404, 422,
  ])
})
