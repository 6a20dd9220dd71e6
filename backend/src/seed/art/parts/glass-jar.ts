import { brocade, BROCADES } from "../tools/brocade"
import { type Place, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { min, pow } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"

/** A wide glass jar with a cloth cap tied on, standing on y; draws its content behind the glass. */
export function glassJar(
  hand: Hand,
  x: number,
  y: number,
  scale: number,
  liquid: Colour,
  content: (place: Place) => void
): void {
  const { pigments } = hand
  const place = placing({ x, y, scale })
  const jar = new Vessel(
    x,
    y - 400 * scale,
    392 * scale,
    (v) =>
      (v < 0.1 ? 210 : 226 + 74 * min(1, pow((v - 0.1) / 0.22, 0.6)) - (v > 0.94 ? 14 : 0)) * scale,
    0.1
  )
  hand.fill(jar.body(), mix(pigments.shell, pigments.celadon, 0.3))
  hand.clip(jar.body(), () => {
    hand.fill(place("-170,-290! -60,-282 60,-296 170,-288! 170,40! -170,40!"), liquid)
    content(place)
    hand.fill(
      place("96,-400! 110,-200 92,40! 180,40! 180,-400!"),
      mix(liquid, pigments.ink, 0.25),
      {
        opacity: 0.55,
      }
    )
  })
  hand.ink(jar.body(), 7.5, { closed: true })
  hand.ink(place("-118,-260 -126,-160 -118,-60"), 8, { colour: pigments.shell, taper: "both" })
  const cloth = place(
    "-108,-396! -146,-346! -118,-352 -92,-328! -54,-350 -20,-324! 18,-348 52,-326! 88,-350 120,-330! 146,-348! 108,-398! 86,-446 0,-466 -86,-446"
  )
  hand.shape(cloth, pigments[BROCADES[hand.band].ground], 6)
  hand.clip(cloth, () => {
    brocade(hand, (u, v) => place.point(-150 + u, -470 + v), 300, 140, hand.band, {
      rows: [BROCADES[hand.band].main, 4],
    })
  })
  hand.ink(cloth, 6, { closed: true })
  hand.tube(place("-108,-394 0,-382 108,-396"), 14 * scale, pigments.turmeric, 4.5)
}
