import fc from "fast-check"
import { transferMemo } from "./transfer-memo"

const ulidTail = fc
  .array(fc.constantFrom(...Array.from("0123456789ABCDEFGHJKMNPQRSTVWXYZ")), {
    minLength: 26,
    maxLength: 26,
  })
  .map((characters) => `payses_${characters.join("")}`)

describe("the memo of a transfer", () => {
  it("is plain ASCII that no bank changes, and fits a VietQR purpose", () => {
    fc.assert(
      fc.property(ulidTail, (sessionId) => {
        expect(transferMemo(sessionId)).toMatch(/^TQ[A-Z0-9]{12}$/)
      })
    )
  })

  it("is the same each time, and another for another session", () => {
    expect(transferMemo("payses_01KAP3ZB5M8Y2QW7R4T6V9XCDE")).toBe("TQW7R4T6V9XCDE")
    expect(transferMemo("payses_01KAP3ZB5M8Y2QW7R4T6V9XCDF")).not.toBe(
      transferMemo("payses_01KAP3ZB5M8Y2QW7R4T6V9XCDE")
    )
  })

  it("is refused rather than made ambiguous", () => {
    expect(() => transferMemo("payses_1")).toThrow(RangeError)
  })
})
