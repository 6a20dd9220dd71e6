import { placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import type { Colour } from "../tools/pigments"

export function cloud(
  hand: Hand,
  x: number,
  y: number,
  scale: number,
  colour: Colour,
  lineColour: Colour
): void {
  const place = placing({ x, y, scale })
  hand.fill(place("-100,10 -70,-14 -40,-20 -16,-48 26,-42 44,-16 82,-14 112,12 0,18"), colour)
  hand.ink(place("-112,14 -88,-10 -56,-12 -44,-36 -10,-52 22,-36 20,-12 4,-10 2,-24"), 4 * scale, {
    colour: lineColour,
  })
  hand.ink(place("24,-30 52,-36 64,-14 92,-16 116,6 100,16 40,16"), 4 * scale, {
    colour: lineColour,
  })
  hand.ink(place("-104,20 -30,24 60,22"), 3 * scale, { colour: lineColour })
}
