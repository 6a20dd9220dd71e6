/**
 * What a person types from a label. Codes are twelve characters of Crockford's base 32, which leaves out I, L, O and U;
 * its decoder reads I and L as 1 and O as 0, and ignores case, spaces and hyphens, so a slip of the eye costs nothing.
 */
export type TypedCode =
  | { kind: "code"; code: string }
  | { kind: "wrong_length"; typed: string; length: number }
  | { kind: "wrong_character"; typed: string; character: string }
  | { kind: "empty" }

export const CODE_LENGTH = 12

export function readTypedCode(input: string): TypedCode {
  const typed = lastPathPart(input).toUpperCase().replace(/[\s\-–—.·]+/g, "")
  if (typed === "") {
    return { kind: "empty" }
  }
  const code = typed.replace(/[IL]/g, "1").replace(/O/g, "0")
  const [character] = /[^0-9A-HJKMNP-TV-Z]/.exec(code) ?? []
  if (character !== undefined) {
    return { kind: "wrong_character", typed, character }
  }
  return code.length === CODE_LENGTH
    ? { kind: "code", code }
    : { kind: "wrong_length", typed, length: code.length }
}

/** In groups of four, as it is easiest to read and to compare with a label. */
export function groupCode(code: string): string {
  return code.match(/.{1,4}/g)?.join("-") ?? code
}

/** People paste the whole address of a QR code as often as the code itself. */
function lastPathPart(input: string): string {
  const [path = ""] = input.trim().split(/[?#]/)
  return path.split("/").findLast((part) => part !== "") ?? ""
}
