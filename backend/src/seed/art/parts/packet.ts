import { brocade, BROCADES } from "../tools/brocade"
import { ellipse, type Place, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { type Colour, mix } from "../tools/pigments"

/** A packet of bast paper standing on y, with folded top, brocade belt and a window for what is in it. */
export function packet(
  hand: Hand,
  x: number,
  y: number,
  scale: number,
  colour: Colour,
  emblem: (place: Place) => void
): void {
  const { pigments } = hand
  const place = placing({ x, y, scale })
  const body = place("-120,0! -126,-180 -116,-350! 116,-350! 126,-180 120,0!")
  hand.fill(body, colour)
  hand.clip(body, () => {
    hand.fill(place("70,-360 84,-180 66,10! 140,10! 140,-360!"), mix(colour, pigments.ink, 0.2))
    const ground = place("-130,-92! 130,-92! 130,-30! -130,-30!")
    hand.fill(ground, pigments[BROCADES[hand.band].ground])
    brocade(hand, (u, v) => place.point(-130 + u, -90 + v), 260, 58, hand.band, {
      rows: [BROCADES[hand.band].main],
    })
  })
  hand.ink(body, 7, { closed: true })
  hand.shape(place("-118,-350! -96,-404! 96,-404! 118,-350!"), mix(colour, pigments.shell, 0.35), 6)
  hand.hatch([place.nick(-60, -396, -72, -358), place.nick(58, -396, 70, -358)], 4)
  hand.tube(place("-114,-352 0,-344 114,-352"), 13 * scale, pigments.madder, 4)
  hand.shape(place(ellipse(0, -214, 82, 84, 0, 14)), pigments.shell, 5)
  emblem(place)
  hand.ink(place("-104,-320 -110,-230 -108,-120"), 6, { colour: pigments.shell, taper: "both" })
}
