import { ellipse, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import type { Colour } from "../tools/pigments"

/** A bow of ribbon with two loose ends. */
export function knot(
  hand: Hand,
  x: number,
  y: number,
  scale: number,
  colour: Colour,
  turn = 0
): void {
  const place = placing({ x, y, scale, turn })
  hand.shape(place("0,0! -30,-26 -58,-22 -60,8 -30,14"), colour, 4.5)
  hand.shape(place("0,0! 30,-26 58,-22 60,8 30,14"), colour, 4.5)
  hand.shape(place("-6,4 -26,50 -38,84! -14,78! 2,34"), colour, 4.5)
  hand.shape(place("6,4 22,50 40,78! 14,86! 0,34"), colour, 4.5)
  hand.shape(place(ellipse(0, 2, 14, 13)), colour, 4.5)
}
