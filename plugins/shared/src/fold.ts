/**
 * Folds Vietnamese text for comparison without marks: NFD, combining marks removed, đ → d, lower case.
 * "Chè Shan tuyết" and "che shan tuyet" fold to the same string.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .normalize("NFC")
}

/** A URL handle: folded, words joined by hyphens. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
}
