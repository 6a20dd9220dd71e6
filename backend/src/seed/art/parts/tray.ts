import { arc, ellipse, type Nick } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { atan2, ceil, cos, sin, TAU } from "../tools/maths"
import { mix } from "../tools/pigments"

/** A round winnowing tray of plaited bamboo, seen from above at a slant; draws its content within the rim. */
export function tray(
  hand: Hand,
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  content?: () => void
): void {
  const { pigments } = hand
  hand.shape(ellipse(x, y + radiusY * 0.03, radiusX, radiusY, 0, 16), pigments.earth, 8)
  const floor = ellipse(x, y, radiusX * 0.905, radiusY * 0.875, 0, 16)
  hand.shape(floor, pigments.straw, 5)
  hand.clip(floor, () => {
    const plaits: Nick[] = []
    const columns = ceil(radiusX / 28)
    const rows = ceil(radiusY / 16)
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const left = x - radiusX + column * 60 + (row % 2) * 30
        const top = y - radiusY + row * 32
        plaits.push([left, top, left + 52, top + 3])
        if (row % 2) plaits.push([left + 26, top - 22, left + 28, top + 26])
      }
    }
    hand.hatch(plaits, 5, mix(pigments.straw, pigments.earth, 0.6))
  })
  const binding = arc(x, y + radiusY * 0.02, radiusX * 0.953, radiusY * 0.94, 0, TAU * 0.98, 40)
  hand.hatch(
    binding.map(([px, py]): Nick => {
      const angle = atan2((py - y) / radiusY, (px - x) / radiusX)
      return [
        px - cos(angle) * 14,
        py - sin(angle) * 12,
        px + cos(angle + 0.06) * 14,
        py + sin(angle + 0.06) * 12,
      ]
    }),
    4
  )
  content?.()
}
