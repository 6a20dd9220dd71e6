import { parseCode } from "@cholang/traceability/domain"

/** What a person typed from a label, with what to look at again when it is no code. */
export type TypedCode =
  | { kind: "code"; code: string }
  | { kind: "wrong_length"; length: number }
  | { kind: "wrong_character"; character: string }
  | { kind: "empty" }

/** People paste the whole address of a QR code as often as the code itself, and pages of the shop end in it too. */
export function readTypedCode(input: string): TypedCode {
  const typed = lastPathPart(input).replace(/[.·–—]+/g, "")
  const parsed = parseCode(typed)
  if (parsed.ok) {
    return { kind: "code", code: parsed.value }
  }
  const characters = typed.toUpperCase().replace(/[\s-]+/g, "")
  if (characters === "") {
    return { kind: "empty" }
  }
  const [character] = /[^0-9A-TV-Z]/u.exec(characters) ?? []
  return character === undefined
    ? { kind: "wrong_length", length: characters.length }
    : { kind: "wrong_character", character }
}

function lastPathPart(input: string): string {
  const [path = ""] = input.trim().split(/[?#]/)
  return path.split("/").findLast((part) => part !== "") ?? ""
}
