import { embers } from "../parts/embers"
import { leaf } from "../parts/leaf"
import { tray } from "../parts/tray"
import { curve, ellipse, outline, placing, transform } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { at, clamp, floor, hypot, lerp, PI, pow, sin, times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import type { Kind } from "./kind"

type Scales = readonly [side: Colour, back: Colour]

function scales(hand: Hand): readonly Scales[] {
  const { pigments } = hand
  return [
    [pigments.silver, mix(pigments.blue, pigments.indigo, 0.3)],
    [pigments.rose, pigments.madder],
    [pigments.turmeric, pigments.clay],
    [pigments.celadon, pigments.pine],
  ]
}

type Pose = { x: number; y: number; scale: number; facing: 1 | -1; turn: number }

const SPINE = curve(outline("-290,40 -170,-20 0,-50 150,-20 250,50"))

/** Width of the body at a place between mouth (0) and tail (1). */
function girth(along: number): number {
  return along < 0.34
    ? 60 + 150 * sin(((along / 0.34) * PI) / 2)
    : lerp(210, 46, pow((along - 0.34) / 0.66, 1.15))
}

function oneFish(hand: Hand, { x, y, scale, facing, turn }: Pose, [side, back]: Scales): void {
  const { pigments } = hand
  const place = placing({ x, y, scale, stretchX: facing, turn })
  const skin = (along: number, across: number): [number, number] => {
    const index = clamp(floor(along * (SPINE.length - 2)), 0, SPINE.length - 2)
    const a = at(SPINE, index)
    const b = at(SPINE, index + 1)
    const length = hypot(b[0] - a[0], b[1] - a[1]) || 1
    const reach = (girth(along) / 2) * across
    return place.point(
      a[0] - ((b[1] - a[1]) / length) * reach,
      a[1] + ((b[0] - a[0]) / length) * reach
    )
  }
  hand.shape(place("-60,-150! -40,-214 60,-224 150,-160 170,-70! 0,-120"), back, 6)
  hand.hatch(
    times(7, (i) => place.nick(-30 + i * 28, -196 + i * 8, -10 + i * 26, -132 + i * 8)),
    3.4
  )
  hand.shape(place("236,40! 300,-50 380,-96! 350,10 352,60 400,150! 300,130 232,66!"), back, 6.5)
  for (const p of [
    outline("250,46 320,-20 364,-74"),
    outline("250,52 310,40 346,34"),
    outline("250,58 320,100 380,136"),
    outline("250,50 316,14 352,-20"),
    outline("250,56 320,68 356,88"),
  ] as const)
    hand.ink(place(p), 3.2, { taper: "end" })
  hand.shape(place("-70,60! -60,130 0,156! 6,100 20,70!"), back, 5.5)
  hand.shape(place("110,50! 130,110 180,120! 168,60!"), back, 5.5)
  const edge = [
    ...times(11, (i) => skin(i / 10, -1)),
    ...times(11, (i) => skin(1 - i / 10, 1)),
    skin(0, 0.4),
  ]
  hand.shape(edge, side, 7)
  hand.clip(edge, () => {
    hand.fill(
      [
        ...times(9, (i) => skin(0.22 + (i / 8) * 0.78, -1.2)),
        ...times(9, (i) => skin(1 - (i / 8) * 0.78, -0.12)),
      ],
      back
    )
    hand.fill(
      [
        ...times(9, (i) => skin(0.2 + (i / 8) * 0.7, 1.2)),
        ...times(9, (i) => skin(0.9 - (i / 8) * 0.7, 0.62)),
      ],
      pigments.shell
    )
    for (let k = -3; k <= 3; k++)
      for (let i = 0; i < 10; i++) {
        const t = 0.3 + (i + (k & 1 ? 0.5 : 0)) * 0.066
        const across = k / 3.5
        if (t > 0.95) continue
        hand.ink([skin(t, across - 0.15), skin(t + 0.05, across), skin(t, across + 0.15)], 3.2)
      }
  })
  hand.ink(edge, 7.5, { closed: true })
  hand.ink([skin(0.26, -0.98), skin(0.3, -0.3), skin(0.29, 0.3), skin(0.22, 0.95)], 6.5)
  hand.ink([skin(0.2, -0.7), skin(0.235, 0), skin(0.2, 0.6)], 3.4)
  const [eyeX, eyeY] = skin(0.12, -0.22)
  hand.shape(ellipse(eyeX, eyeY, 21 * scale, 20 * scale, 0, 9), pigments.shell, 5)
  hand.dots([[eyeX - 3 * facing, eyeY, 9 * scale]], 9)
  hand.ink([skin(0, 0.2), skin(0.05, 0.36), skin(0.1, 0.34)], 5)
  hand.ink([skin(0.01, 0.5), skin(0, 0.9)], 3)
  hand.ink(place("-296,54 -330,70 -336,96"), 3.6, { taper: "end" })
  hand.shape(
    [skin(0.32, 0.1), skin(0.42, 0.3), skin(0.5, 0.7), skin(0.36, 0.6), skin(0.3, 0.4)],
    back,
    5
  )
}

function waves(hand: Hand, y: number, colour: Colour): void {
  for (let i = 0; i < 5; i++) {
    const place = placing({ x: 100 + i * 150, y: y + (i % 2) * 16 })
    hand.ink(place("-70,0 -30,-24 10,-10 26,8 50,4 80,-8"), 5, { colour, taper: "both" })
  }
}

function pair(hand: Hand): void {
  const { pigments, random } = hand
  const kinds = scales(hand)
  const first = random.integer(0, 3)
  const facing = random.chance() ? 1 : -1
  const water = mix(pigments.blue, hand.sheet.paper.ground, 0.25)
  hand.shape(outline("20,722! 140,696 280,712 420,694 600,710 780,698! 780,870! 20,870!"), water, 0)
  waves(hand, 766, pigments.indigo)
  oneFish(
    hand,
    { x: 400 - 34 * facing, y: 420, scale: 0.84, facing, turn: -0.06 * facing },
    at(kinds, first)
  )
  oneFish(
    hand,
    { x: 400 + 34 * facing, y: 664, scale: 0.82, facing: facing > 0 ? -1 : 1, turn: 0.06 * facing },
    at(kinds, (first + 1) % 4)
  )
  waves(hand, 806, pigments.indigo)
  waves(hand, 840, pigments.shell)
}

function onTray(hand: Hand): void {
  const { pigments, random } = hand
  const facing = random.chance() ? 1 : -1
  tray(hand, 400, 584, 338, 236)
  const stalkX = facing > 0 ? 150 : 650
  leaf(hand, stalkX, 650, 500, 200, facing > 0 ? -0.1 : PI + 0.1, pigments.leaf, {
    dark: pigments.pine,
    veins: 10,
    line: 6,
    bend: facing * 0.05,
    veinLine: 4,
  })
  oneFish(
    hand,
    { x: 400 - 24 * facing, y: 566, scale: 0.84, facing, turn: 0.05 * facing },
    random.pick(scales(hand))
  )
  for (const [x, y] of outline("540,806 600,822")) {
    hand.shape(
      transform("0,0 -60,-14 -66,-30 0,-30 66,-26 60,-8", { x, y, turn: 0.1 }),
      pigments.madder,
      4.5
    )
  }
  leaf(hand, 130, 800, 90, 36, -0.3, pigments.celadon, { line: 4, veins: 3 })
  leaf(hand, 150, 806, 80, 30, 0.2, pigments.leaf, { line: 4, veins: 3 })
}

/** Three on a bamboo skewer over embers. */
function onSkewers(hand: Hand): void {
  const { pigments, random } = hand
  const facing = random.chance() ? 1 : -1
  const kinds = scales(hand)
  const first = random.integer(0, 3)
  for (let i = 0; i < 3; i++) {
    const y = 340 + i * 150
    hand.tube(
      [
        [90, y + 20],
        [400, y],
        [710, y + 14],
      ],
      14,
      pigments.straw,
      4.5
    )
    oneFish(
      hand,
      { x: 400, y, scale: 0.6, facing: i % 2 ? 1 : facing, turn: 0 },
      at(kinds, (first + i) % 4)
    )
  }
  embers(hand, 400, 800)
}

export const fish: Kind = {
  compositions: [onTray, pair, onSkewers],
  coarseness: 1,
  isWide: true,
  keepsSide: true,
  isFixed: true,
}
