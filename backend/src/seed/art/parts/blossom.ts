import { ellipse } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { cos, sin, TAU } from "../tools/maths"
import type { Colour } from "../tools/pigments"

export function blossom(hand: Hand, x: number, y: number, scale: number, colour: Colour): void {
  for (let i = 0; i < 5; i++) {
    const a = (i / 5) * TAU - 1.5
    hand.shape(
      ellipse(x + cos(a) * 15 * scale, y + sin(a) * 15 * scale, 13 * scale, 10 * scale, a, 6),
      colour,
      3
    )
  }
  hand.shape(ellipse(x, y, 7 * scale, 7 * scale, 0, 6), hand.pigments.turmeric, 2.6)
}
