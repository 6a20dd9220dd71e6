import { placing, type Point } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { PI, times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import { leaf } from "./leaf"

/** One bud with the white down of snow tea, and two leaves. */
export function teaSprig(hand: Hand, x: number, y: number, scale: number, turn = 0): void {
  const { pigments } = hand
  const place = placing({ x, y, scale, turn })
  const upwards = turn - PI / 2
  hand.tube(
    place("0,0 6,-70 -2,-140 0,-200"),
    (k) => 15 * scale * (1 - 0.4 * k),
    pigments.leaf,
    4.5
  )
  const frond = (
    [stalkX, stalkY]: Point,
    [length, width]: Point,
    angle: number,
    [colour, dark]: readonly [Colour, Colour],
    bend: number
  ) => {
    const [fromX, fromY] = place.point(stalkX, stalkY)
    leaf(hand, fromX, fromY, length * scale, width * scale, upwards + angle, colour, {
      dark,
      serrated: true,
      veins: 6,
      bend,
      line: 6,
    })
  }
  frond([2, -60], [250, 104], -1.12, [pigments.leaf, pigments.pine], 0.16)
  frond([0, -112], [240, 98], 1.02, [pigments.leaf, pigments.pine], -0.16)
  frond([0, -178], [190, 66], -0.48, [pigments.celadon, pigments.leaf], 0.1)
  const bud = place("0,-180! -22,-240 -20,-310 8,-386! 30,-310 24,-240")
  hand.shape(
    bud,
    hand.random.chance() ? pigments.shell : mix(pigments.celadon, pigments.shell, 0.6),
    5.5
  )
  const hairs = times(20, (i) => {
    const x = -12 + ((i * 13) % 30)
    const y = -210 - i * 7.5
    return place.nick(x, y, x + 3, y - 16)
  })
  hand.hatch(hairs, 2.6, pigments.pine)
  hand.ink(place("2,-190 0,-270 8,-360"), 3, { taper: "end" })
}
