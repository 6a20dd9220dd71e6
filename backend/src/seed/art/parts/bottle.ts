import { type Place, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { type Colour, mix } from "../tools/pigments"

/** A glass bottle standing on y; answers its placement, for stopper and label. */
export function bottle(
  hand: Hand,
  x: number,
  y: number,
  scale: number,
  colour: Colour,
  dark?: Colour
): Place {
  const { pigments } = hand

  const place = placing({ x, y, scale })
  const b = place(`
    -34,-380! -32,-300 -44,-262 -96,-200 -104,-100 -98,-10 -80,0! 80,0! 98,-10 104,-100
    96,-200 44,-262 32,-300 34,-380!`)
  hand.fill(b, colour)
  hand.clip(b, () => {
    hand.fill(
      place("40,-400 30,-280 62,-190 64,20 130,20 130,-400"),
      dark ?? mix(colour, pigments.ink, 0.22)
    )
  })
  hand.ink(b, 7, { closed: true })
  hand.ink(place("-78,-190 -86,-110 -82,-40"), 7, { colour: pigments.shell, taper: "both" })
  return place
}
