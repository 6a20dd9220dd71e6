import { brocade, BROCADES } from "../tools/brocade"
import { arc, curve, ellipse, type Nick, outline, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { PI, sin } from "../tools/maths"
import { mix } from "../tools/pigments"
import type { Sitter } from "./sitter"

const SIDES = [-1, 1] as const

/** Shoulders, neck and the crossed front of the coat, with its silver for a woman. */
export function dress(hand: Hand, { dress: kind, coat, shade, isMan }: Sitter): void {
  const { pigments } = hand
  const isPlain = kind === "tay"
  const front = isPlain ? mix(coat, pigments.blue, 0.5) : pigments[BROCADES[kind].ground]
  hand.shape(
    outline("60,890! 90,780 180,710 310,670 400,690 490,670 620,710 710,780 740,890!"),
    coat,
    8
  )
  hand.hatch(
    [
      [130, 880, 170, 770],
      [160, 880, 190, 790],
      [670, 880, 630, 770],
      [640, 880, 610, 790],
    ],
    5,
    mix(coat, pigments.ink, 0.5)
  )
  hand.shape(outline("338,560! 330,680 400,770! 470,680 462,560!"), shade, 6.5)
  hand.shape(outline("310,668! 334,690 400,776! 400,880! 340,880! 270,690"), front, 6)
  for (const side of SIDES) {
    const place = placing({ x: 400, stretchX: side })
    const lapel = place("92,664! 64,690 0,782 0,884! 60,884! 84,780 140,694")
    hand.shape(lapel, front, 6)
    if (!isPlain && !isMan) {
      hand.clip(lapel, () =>
        brocade(hand, (x, y) => [400 + side * (10 + x), 664 + y], 140, 224, kind, { unit: 34 })
      )
    }
    if (isMan) hand.ink(place("80,690 20,786 14,880"), 5, { colour: pigments.turmeric })
    hand.ink(lapel, 6.5, { closed: true })
  }
  if (isMan) {
    for (const y of [800, 846]) hand.shape(ellipse(400, y, 12, 11, 0, 8), pigments.silver, 4)
    return
  }
  for (const [radius, width] of [
    [128, 20],
    [96, 14],
  ] as const) {
    const ring = arc(400, 650, radius, radius * 0.78, 0.12, PI - 0.12, 11)
    hand.tube(ring, (along) => width * (0.6 + 0.6 * sin(along * PI)), pigments.silver, 5)
    hand.hatch(
      curve(ring, false, 22).map(([x, y]): Nick => [x, y - 6, x + 2, y + 6]),
      3
    )
  }
}
