import { placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import type { Colour } from "../tools/pigments"

/** A small wood fire, its logs lying on y. */
export function embers(hand: Hand, x: number, y: number, scale = 1): void {
  const { pigments } = hand
  const flame = (dx: number, size: number, colour: Colour, line: number) => {
    const place = placing({ x: x + dx * scale, y: y + 6 * scale, scale: size * scale })
    hand.shape(
      place("0,0! -60,-10 -66,-70 -30,-110 -34,-160! 10,-120 20,-170! 56,-100 62,-40 40,-4!"),
      colour,
      line
    )
  }
  flame(0, 1, pigments.madder, 6)
  flame(-70, 0.7, pigments.clay, 5)
  flame(76, 0.72, pigments.clay, 5)
  flame(2, 0.62, pigments.turmeric, 4.5)
  const place = placing({ x, y, scale })
  for (const log of ["-150,26 140,-4", "-130,-8 160,32", "-70,38 70,0"]) {
    hand.tube(place(log), 26 * scale, pigments.bark, 5.5)
  }
}
