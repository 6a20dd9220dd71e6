import type { Result } from "@cholang/shared"

/**
 * Crockford's base 32: no I, L, O (read as 1, 1, 0) and no U. Twelve characters carry 60 random bits, and the string is
 * a legal value of GS1 application identifier 21, so a GTIN can be attached later without reprinting a label.
 */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const BITS_PER_CHARACTER = 5n

export const CODE_LENGTH = 12
/** Random bytes that one code consumes: 64 bits, of which the lowest 60 are used. */
export const CODE_ENTROPY_BYTES = 8

/** Reads as spaces or hyphens between groups when a person copies a code by hand. */
const SEPARATORS = /[\s-]+/g
const CANONICAL = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`)

/** The code that the given random bytes spell. Randomness is an argument: the caller owns its quality. */
export function codeFromBytes(bytes: Uint8Array): string {
  if (bytes.length !== CODE_ENTROPY_BYTES) {
    throw new RangeError(`A code takes ${CODE_ENTROPY_BYTES} bytes, not ${bytes.length}`)
  }

  let bits = bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n)
  let code = ""
  for (let position = 0; position < CODE_LENGTH; position += 1) {
    code = ALPHABET.charAt(Number(bits & 31n)) + code
    bits >>= BITS_PER_CHARACTER
  }
  return code
}

/** The canonical form of what a person typed or a scanner read: case, spaces, hyphens and I, L, O are forgiven. */
export function parseCode(text: string): Result<string, "malformed_code"> {
  const code = text
    .normalize("NFKC")
    .replace(SEPARATORS, "")
    .toUpperCase()
    .replace(/[IL]/g, "1")
    .replace(/O/g, "0")

  return CANONICAL.test(code) ? { ok: true, value: code } : { ok: false, code: "malformed_code" }
}

/** `ABCDEFGHJKMN` as `ABCD-EFGH-JKMN`, for people to read aloud; `parseCode` takes it back. */
export function groupCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, "$1-")
}
