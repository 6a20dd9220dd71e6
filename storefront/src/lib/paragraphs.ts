/** The paragraphs of a record's text: blank lines part them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
}

/** What a record's text begins with. */
export function firstParagraph(text: string): string {
  return paragraphsOf(text)[0] ?? ""
}
