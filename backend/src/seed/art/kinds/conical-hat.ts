import { knot } from "../parts/knot"
import { ellipse, outline, placing, type Point, type Shape } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { abs, cos, sin, TAU, times } from "../tools/maths"
import { MOTIFS } from "../tools/motifs"
import { type Colour, mix } from "../tools/pigments"
import type { Kind } from "./kind"

type Pose = { x: number; y: number; scale: number; turn: number }

function palm(hand: Hand): Colour {
  const { pigments, random } = hand
  return random.pick([
    mix(pigments.straw, pigments.shell, 0.45),
    pigments.straw,
    mix(pigments.straw, pigments.celadon, 0.4),
  ])
}

function hat(hand: Hand, pose: Pose, colour: Colour): void {
  const { pigments } = hand
  const place = placing(pose)
  const edge = place("0,-250! -120,-110 -290,60! -180,108 0,126 180,108 290,60! 120,-110")
  const line = mix(pigments.earth, pigments.ink, 0.25)
  hand.fill(edge, colour)
  hand.clip(edge, () => {
    hand.fill(place("0,-260 60,-60 110,140 320,140 320,40"), mix(colour, pigments.earth, 0.4))
    for (let i = -9; i <= 9; i++) {
      const rib = place([
        [i * 1.6, -236],
        [i * 16, -60],
        [i * 33, 124 - abs(i) * 5.5],
      ])
      hand.ink(rib, 2.5, { colour: line, taper: "start" })
    }
    for (let k = 1; k < 9; k++) {
      const reach = (290 * k) / 8.6
      const y = -250 + (312 * k) / 8.6
      const hoop = place([
        [-reach, y - 4],
        [-reach * 0.5, y + k * 5.6],
        [0, y + k * 7.2],
        [reach * 0.5, y + k * 5.6],
        [reach, y - 4],
      ])
      hand.ink(hoop, k % 2 ? 3 : 4, { colour: line })
    }
  })
  hand.ink(edge, 8, { closed: true })
  hand.tube(place("-290,60 -180,106 0,124 180,106 290,60"), 15 * pose.scale, pigments.earth, 5)
  hand.shape(place("0,-262! -22,-222 0,-214 22,-222"), pigments.madder, 5)
}

/** The inner side: hoops, ribs and a star of coloured thread where they meet. */
function underside(hand: Hand, { x, y, scale, turn }: Pose, colour: Colour): void {
  const { pigments } = hand
  const place = placing({ x, y, scale, turn })
  const line = mix(pigments.earth, pigments.ink, 0.25)
  hand.shape(place(ellipse(0, 0, 290, 226, 0, 16)), pigments.earth, 8)
  hand.shape(place(ellipse(0, 0, 272, 210, 0, 16)), mix(colour, pigments.earth, 0.14), 5)
  for (let k = 1; k < 7; k++) {
    hand.ink(place(ellipse(0, -k * 4, 272 - k * 38, 210 - k * 29, 0, 16)), k % 2 ? 3 : 4.2, {
      closed: true,
      colour: line,
    })
  }
  hand.hatch(
    times(24, (i) => {
      const angle = (i / 24) * TAU
      return place.nick(cos(angle) * 268, sin(angle) * 206, cos(angle) * 26, sin(angle) * 18 - 26)
    }),
    4,
    line
  )
  for (const { slot, polygon } of MOTIFS.star) {
    if (slot === 2) continue
    const petal = polygon.map(([u, v]): Point => [(u - 0.5) * 190, (v - 0.5) * 150 - 24, 1])
    hand.shape(place(petal), slot ? pigments.madder : pigments.turmeric, 3.4)
  }
}

function ribboned(hand: Hand): void {
  const { pigments, random } = hand
  for (const side of [-1, 1]) {
    const ribbon: Shape = [
      [400 + side * 150, 560],
      [400 + side * 120, 650],
      [400 + side * 20, 700],
      [400 - side * 20, 790],
    ]
    hand.tube(ribbon, 26, pigments[side > 0 ? "madder" : "rose"], 5.5)
  }
  knot(hand, 400, 706, 1, pigments.madder)
  hat(hand, { x: 400, y: 480, scale: 1.06, turn: random.jitter(0.05) }, palm(hand))
}

function two(hand: Hand): void {
  const { pigments } = hand
  const colour = palm(hand)
  hat(hand, { x: 300, y: 470, scale: 0.78, turn: -0.2 }, colour)
  hand.tube(outline("500,640 470,760 560,800 660,760"), 22, pigments.madder, 5.5)
  hat(hand, { x: 470, y: 650, scale: 0.98, turn: 0.1 }, colour)
  knot(hand, 656, 760, 0.8, pigments.madder, 0.4)
}

function insideAndOutside(hand: Hand): void {
  const { pigments } = hand
  const colour = palm(hand)
  hat(hand, { x: 510, y: 420, scale: 0.7, turn: 0.16 }, colour)
  hand.tube(outline("170,600 150,740 270,810 420,790 560,816"), 24, pigments.rose, 5.5)
  underside(hand, { x: 360, y: 620, scale: 0.98, turn: -0.12 }, colour)
  hand.tube(outline("110,640 240,770 440,780 610,640"), 20, pigments.madder, 5)
}

/** A pile of three on a cloth, a ribbon wound beside. */
function pile(hand: Hand): void {
  const { pigments, random } = hand
  const colour = palm(hand)
  hat(hand, { x: 380, y: 700, scale: 0.98, turn: random.jitter(0.03) }, colour)
  hat(
    hand,
    { x: 388, y: 606, scale: 0.96, turn: random.jitter(0.04) },
    mix(colour, pigments.shell, 0.25)
  )
  hat(hand, { x: 380, y: 512, scale: 0.94, turn: random.jitter(0.05) }, colour)
  knot(hand, 640, 806, 0.8, pigments.madder, 0.1)
}

/** Hung on a bamboo wall by its ribbon. */
function onTheWall(hand: Hand): void {
  const { pigments } = hand
  const colour = palm(hand)
  for (let i = 0; i < 8; i++) {
    hand.tube(
      [
        [80 + i * 92, 236],
        [80 + i * 92 + (i % 2 ? 4 : -4), 700],
      ],
      40,
      mix(pigments.celadon, pigments.straw, 0.45),
      5
    )
  }
  for (const y of [330, 600])
    hand.tube(
      [
        [60, y],
        [400, y + 8],
        [740, y],
      ],
      18,
      pigments.earth,
      5
    )
  hand.tube(outline("400,250 300,330 230,440"), 14, pigments.madder, 4.6)
  hand.tube(outline("400,250 500,330 560,440"), 14, pigments.madder, 4.6)
  underside(hand, { x: 395, y: 520, scale: 0.9, turn: 0.04 }, colour)
  hat(hand, { x: 600, y: 740, scale: 0.42, turn: 0.1 }, colour)
}

export const conicalHat: Kind = { compositions: [ribboned, insideAndOutside, two, pile, onTheWall] }
