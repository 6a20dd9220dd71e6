import { ellipse, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import type { Colour } from "../tools/pigments"

/** Somebody under a conical hat, as small as people are in a landscape. */
export function person(
  hand: Hand,
  x: number,
  y: number,
  scale: number,
  colour: Colour,
  facing: 1 | -1 = 1,
  options: { hasBasket?: boolean; hat?: Colour } = {}
): void {
  const { pigments } = hand
  const place = placing({ x, y, scale, stretchX: facing })
  hand.shape(place("-9,-30! -14,0! 12,0! 9,-30! 0,-36"), colour, 2.6)
  if (options.hasBasket) hand.shape(place("-10,-34! -24,-32! -20,-8! -9,-8!"), pigments.straw, 2.4)
  hand.ink(place("6,-28 16,-18 22,-22"), 3.4)
  hand.shape(place(ellipse(0, -42, 6.5, 7, 0, 6)), pigments.rose, 2)
  hand.shape(place("-17,-42! 0,-58! 17,-42!"), options.hat ?? pigments.straw, 2.4)
}
