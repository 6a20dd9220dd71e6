import { decodeCursor, encodeCursor } from "./cursor"

describe("cursor", () => {
  it("comes back as the offset that it was made of", () => {
    for (const offset of [0, 1, 24, 99_999]) {
      expect(decodeCursor(encodeCursor(offset))).toBe(offset)
    }
  })

  it.each(["", "24", "b24", "zzz", Buffer.from("o-1").toString("base64url")])(
    "refuses %j",
    (cursor) => {
      expect(decodeCursor(cursor)).toBeNull()
    }
  )
})
