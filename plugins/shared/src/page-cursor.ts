/**
 * Where the next page of a list begins: the sort key of the last row and its id, which breaks ties. Clients pass the
 * word on and read nothing from it.
 */
export type PageCursor = { readonly after: string; readonly id: string }

export function encodePageCursor({ after, id }: PageCursor): string {
  return Buffer.from(JSON.stringify([after, id])).toString("base64url")
}

/** Null for a word that no answer of ours contained. */
export function decodePageCursor(word: string): PageCursor | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(word, "base64url").toString("utf8"))
    return isPair(parts) ? { after: parts[0], id: parts[1] } : null
  } catch {
    return null
  }
}

function isPair(value: unknown): value is [string, string] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string")
  )
}
