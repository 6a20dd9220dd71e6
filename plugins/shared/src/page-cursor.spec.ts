import { decodePageCursor, encodePageCursor } from "./page-cursor"

describe("a page cursor", () => {
  it("comes back as it went out, accents and all", () => {
    const cursor = { after: "2026-11-23T08:00:00.000Z", id: "prord_Ấ" }

    expect(decodePageCursor(encodePageCursor(cursor))).toEqual(cursor)
  })

  it.each(["", "x", "W10", Buffer.from('["a"]').toString("base64url"), "%%%"])(
    "refuses %p, which is not one of ours",
    (word) => {
      expect(decodePageCursor(word)).toBeNull()
    }
  )
})
