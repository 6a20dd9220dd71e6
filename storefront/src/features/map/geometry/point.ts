/** A position on the drawing, in its units; `y` grows downwards. */
export type Point = readonly [x: number, y: number]

/** WGS 84, degrees. */
export type LonLat = { lon: number; lat: number }

/** One decimal is finer than any screen shows, and keeps the drawing light. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay)
}
