import type { Point } from "./point"

/**
 * Positions for several marks that share one place: one stands on it, more stand in a ring around it, so that each can
 * be seen and pressed.
 */
export function spread(count: number, [x, y]: Point, gap: number): Point[] {
  if (count <= 1) {
    return Array.from({ length: count }, (): Point => [x, y])
  }
  const radius = Math.max(gap / 2, (count * gap) / (2 * Math.PI))
  return Array.from({ length: count }, (_, index): Point => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
}
