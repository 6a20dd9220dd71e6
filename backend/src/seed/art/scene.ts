export type SceneRequest = {
  seed: string
  /** Which arrangement of land and houses; counted round. Chosen by the seed if absent. */
  layout?: number
}

/** The wide print of a village in its landscape, 1600 × 700, as an SVG document. */
export function scene(request: SceneRequest): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 700" aria-label="${request.seed}"><rect width="1600" height="700" fill="#f5e2cd"/></svg>`
}
