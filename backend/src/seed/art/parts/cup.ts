import { ellipse } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { lerp, pow } from "../tools/maths"
import type { Colour } from "../tools/pigments"
import { Vessel } from "../tools/vessel"

export function cup(
  hand: Hand,
  x: number,
  y: number,
  scale: number,
  colour: Colour,
  drink: Colour
): void {
  const vessel = new Vessel(x, y, 92 * scale, (v) => scale * lerp(150, 84, pow(v, 1.7)), 0.2)
  hand.shape(vessel.body(), colour, 6)
  hand.shape(vessel.rim(), colour, 5.5)
  hand.shape(ellipse(x, y + 2, 64 * scale, 11 * scale), drink, 3.4)
  hand.hatch(
    [0, 1, 2, 3, 4].map((i) => {
      const a = vessel.at(0.55 + i * 0.08, 0.62)
      const b = vessel.at(0.5 + i * 0.08, 0.92)
      return [a[0], a[1], b[0], b[1]]
    }),
    3.4
  )
}
