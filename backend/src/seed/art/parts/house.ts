import { corners, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { times } from "../tools/maths"
import type { Colour, Pigment } from "../tools/pigments"

/** A colour made paler, as far as things are far away. */
export type Soften = (pigment: Pigment, share: number) => Colour

/** A house on stilts; y is the line of its floor. */
export function house(
  hand: Hand,
  x: number,
  y: number,
  scale: number,
  soft: Soften,
  lineColour: Colour,
  options: { lit?: Colour; roof?: Pigment } = {}
): void {
  const place = placing({ x, y, scale })
  for (const px of [-78, -30, 20, 74])
    hand.shape(
      place(
        corners([
          [px - 5, -4],
          [px + 5, -4],
          [px + 5, 62],
          [px - 5, 62],
        ])
      ),
      soft("bark", 0.2),
      3,
      { line: lineColour }
    )
  hand.shape(place("-98,-66! 98,-66! 98,2! -98,2!"), soft("clay", 0.3), 3.4, { line: lineColour })
  for (const wx of [-66, -6, 46])
    hand.shape(
      place(
        corners([
          [wx, -48],
          [wx + 24, -48],
          [wx + 24, -16],
          [wx, -16],
        ])
      ),
      options.lit ?? soft("char", 0.3),
      2.6,
      { line: lineColour }
    )
  hand.shape(
    place("-130,-58! -84,-100 -62,-142! 62,-142! 84,-100 130,-58!"),
    soft(options.roof ?? "straw", 0.15),
    4,
    { line: lineColour }
  )
  hand.hatch(
    times(9, (i) => {
      const u = -1 + i / 4
      return place.nick(u * 112, -64, u * 66, -124)
    }),
    4 * scale + 1,
    lineColour
  )
  hand.hatch([place.nick(88, 0, 102, 60), place.nick(102, 0, 116, 60)], 4, lineColour)
}
