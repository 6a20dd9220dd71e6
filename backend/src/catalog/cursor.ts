/** Where the next page begins, as an opaque word: clients pass it on and read nothing from it. */
export function encodeCursor(offset: number): string {
  return Buffer.from(`o${String(offset)}`).toString("base64url")
}

/** The offset of a cursor; null for a word that no answer of ours contained. */
export function decodeCursor(cursor: string): number | null {
  const match = /^o(\d{1,6})$/.exec(Buffer.from(cursor, "base64url").toString("latin1"))
  return match?.[1] === undefined ? null : Number(match[1])
}
