import type { ArtKind } from "./art-kinds"

export type DrawRequest = {
  kind: ArtKind
  /** Any text; the same text always gives the same picture. */
  seed: string
  /** Which arrangement of the kind; counted round, so any whole number ≥ 0 will do. Chosen by the seed if absent. */
  composition?: number
}

/** The print of a product, 800 × 1000, as an SVG document. */
export function draw(request: DrawRequest): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000" aria-label="${request.kind} ${request.seed}"><rect width="800" height="1000" fill="#f4e6c6"/></svg>`
}
