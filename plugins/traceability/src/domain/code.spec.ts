import fc from "fast-check"
import { CODE_ENTROPY_BYTES, CODE_LENGTH, codeFromBytes, groupCode, parseCode } from "./code"

const entropy = fc.uint8Array({ minLength: CODE_ENTROPY_BYTES, maxLength: CODE_ENTROPY_BYTES })

describe("codes", () => {
  it("spell 60 bits in twelve unambiguous characters", () => {
    fc.assert(
      fc.property(entropy, (bytes) => {
        expect(codeFromBytes(bytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
      })
    )
  })

  it("differ whenever any of their 60 bits differ", () => {
    const significant = (bytes: Uint8Array) =>
      bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n) & ((1n << 60n) - 1n)

    fc.assert(
      fc.property(entropy, entropy, (left, right) => {
        expect(codeFromBytes(left) === codeFromBytes(right)).toBe(
          significant(left) === significant(right)
        )
      })
    )
    expect(codeFromBytes(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1))).toBe("000000000001")
    expect(codeFromBytes(new Uint8Array(CODE_ENTROPY_BYTES).fill(255))).toBe("ZZZZZZZZZZZZ")
  })

  it("refuse to be made from too little randomness", () => {
    expect(() => codeFromBytes(new Uint8Array(CODE_ENTROPY_BYTES - 1))).toThrow(RangeError)
  })

  it("come back from their own parser, grouped or not, in any case", () => {
    fc.assert(
      fc.property(entropy, (bytes) => {
        const code = codeFromBytes(bytes)
        for (const typed of [code, code.toLowerCase(), groupCode(code), ` ${groupCode(code)} `]) {
          expect(parseCode(typed)).toEqual({ ok: true, value: code })
        }
      })
    )
  })

  it("forgive the letters that people mistake for digits", () => {
    expect(parseCode("iLoO-0000-abcd")).toEqual({ ok: true, value: "11000000ABCD" })
  })

  it.each([
    "",
    "ABC",
    "0123456789ABC",
    "0123456789AU",
    "0123456789A%",
    "0123456789A/",
    "Đ123456789AB",
  ])("are not read into %j", (text) => {
    expect(parseCode(text)).toEqual({ ok: false, code: "malformed_code" })
  })

  it("parse to canonical codes only", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseCode(text)
        if (parsed.ok) {
          expect(parsed.value).toHaveLength(CODE_LENGTH)
          expect(parseCode(parsed.value)).toEqual(parsed)
        }
      })
    )
  })
})
