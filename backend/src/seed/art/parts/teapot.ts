import { ellipse, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { PI, pow, sin } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"
import { narrowBelt } from "./belt"
import { shaded } from "./shaded"

/** A round teapot standing on y, its spout to the left. */
export function teapot(hand: Hand, x: number, y: number, scale: number, colour: Colour): void {
  const { pigments } = hand
  const place = placing({ x, y, scale })
  hand.tube(place("118,-190 208,-204 214,-100 120,-54"), 26 * scale, colour, 6)
  hand.shape(place("-112,-70! -190,-110 -226,-214! -188,-222! -160,-160 -104,-140!"), colour, 6.5)
  const body = new Vessel(
    x,
    y - 220 * scale,
    210 * scale,
    (v) => (150 + 160 * pow(sin(PI * (0.12 + 0.76 * v)), 0.8)) * scale - 60 * v * v * scale,
    0.14
  )
  shaded(hand, body, colour, mix(colour, pigments.ink, 0.3))
  narrowBelt(hand, body, 0.4, 0.7, hand.band)
  hand.ink(body.body(), 7, { closed: true })
  hand.shape(place("-86,-212! -70,-250 0,-268 70,-250 86,-212! 0,-196"), colour, 6)
  hand.shape(place(ellipse(0, -276, 22, 19, 0, 9)), pigments.turmeric, 5)
  hand.ink(place("-108,-150 -118,-110 -104,-60"), 7, { colour: pigments.shell, taper: "both" })
}
