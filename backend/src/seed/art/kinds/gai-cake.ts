import { leaf } from "../parts/leaf"
import { tray } from "../parts/tray"
import { brocade, BROCADES } from "../tools/brocade"
import { type Drawn, type Nick, outline, placing } from "../tools/geometry"
import { type Dot, type Hand } from "../tools/hand"
import { cos, floor, sin, sqrt, TAU, times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import type { Kind } from "./kind"

const DOUGH = "#2b2927"
const DOUGH_GLOSS = "#77746c"

function dryLeaf(hand: Hand): Colour {
  return hand.random.pick(["#a8743c", "#98683a", "#b08048"])
}

type Pose = { x: number; y: number; scale: number; turn: number }

/** A cake in dry banana leaf, tied crosswise. */
function pack(hand: Hand, pose: Pose, dry: Colour): void {
  const { pigments, random } = hand
  const place = placing(pose)
  const straw = (line: Drawn, width: number) =>
    hand.tube(place(line), width * pose.scale, pigments.straw, 4.4)
  const edge = place(
    "-150,-40! -120,-66 0,-74 120,-66 150,-38! 158,20 146,62! 0,74 -146,62! -158,10"
  )
  hand.fill(edge, dry)
  hand.clip(edge, () => {
    hand.fill(place("-170,20 0,34 170,16 170,90 -170,90"), mix(dry, pigments.ink, 0.38))
    const veins = times(16, (i) =>
      place.nick(
        -144 + i * 19,
        -60 + (i % 3) * 12,
        -140 + i * 19 + random.jitter(8),
        30 + (i % 4) * 12
      )
    )
    hand.hatch(veins, 3.2, mix(dry, pigments.ink, 0.55))
  })
  hand.ink(edge, 7, { closed: true })
  hand.ink(place("-150,-38 0,-24 150,-36"), 4)
  straw("-76,-74 -70,-20 -74,72", 15)
  straw("54,-74 60,-20 56,72", 15)
  straw("-158,4 0,12 158,2", 14)
  hand.shape(place("60,8! 36,-18 28,6 44,22"), pigments.straw, 4)
  hand.shape(place("60,8! 88,-20 96,4 78,22"), pigments.straw, 4)
}

/** The leaf folded open all round. */
function openLeaves(hand: Hand, x: number, y: number, dry: Colour): void {
  for (const [angle, length] of [
    [-2.7, 230],
    [-0.42, 240],
    [-2.1, 190],
    [-1, 190],
    [2.95, 240],
    [0.22, 240],
  ] as const) {
    leaf(hand, x + cos(angle) * 40, y + sin(angle) * 20, length, 128, angle, dry, {
      dark: mix(dry, hand.pigments.ink, 0.38),
      veins: 7,
      line: 6,
      veinLine: 2.8,
      bend: 0.05,
    })
  }
}

/** Black with ramie leaf, sown with sesame. */
function cake(hand: Hand, x: number, y: number, scale: number): void {
  const { pigments, random } = hand
  const place = placing({ x, y, scale })
  hand.shape(place("-132,40! -136,-30 -70,-96 40,-98 128,-40 134,40! 60,66 -60,66"), DOUGH, 8)
  hand.ink(place("-100,-30 -60,-66 10,-78"), 9, { colour: DOUGH_GLOSS, taper: "both" })
  const sesame = times(34, (): Dot => {
    const angle = random.between(0, TAU)
    const reach = sqrt(random.next())
    return [
      ...place.point(cos(angle) * reach * 108, sin(angle) * reach * 62 - 16),
      random.between(3, 4.8),
    ]
  })
  hand.dots(sesame, 4, pigments.shell)
}

/** Cut through: bean, sugar and coconut. */
function halfCake(hand: Hand, x: number, y: number, scale = 1): void {
  const { pigments, random } = hand
  const place = placing({ x, y, scale })
  hand.shape(place("-84,40! -88,-30 -30,-78 50,-70 92,-10 88,44! 0,62"), DOUGH, 7)
  hand.shape(place("-62,34! -64,-18 -20,-54 36,-48 66,0 62,36! 0,46"), pigments.turmeric, 4)
  const coconut = times(16, (): Dot => [
    ...place.point(random.jitter(46), random.between(-30, 34)),
    random.between(2, 4),
  ])
  hand.dots(coconut, 3, pigments.shell)
  const sugar = times(7, () => {
    const sx = random.jitter(50)
    const sy = random.between(-26, 32)
    return place.nick(sx, sy, sx + 12, sy + 4)
  })
  hand.hatch(sugar, 4, pigments.clay)
}

function packsAndOpened(hand: Hand, hasThird: boolean): void {
  const { random } = hand
  const dry = dryLeaf(hand)
  pack(hand, { x: 300, y: 470, scale: 1, turn: -0.06 + random.jitter(0.06) }, dry)
  pack(hand, { x: 500, y: 560, scale: 1.02, turn: 0.08 + random.jitter(0.06) }, dry)
  if (hasThird) pack(hand, { x: 400, y: 386, scale: 0.95, turn: random.jitter(0.14) }, dry)
  openLeaves(hand, hasThird ? 330 : 350, 730, dry)
  cake(hand, hasThird ? 330 : 350, 730, 1)
  halfCake(hand, 600, 760)
}

/** A ring of packs on a tray, an opened one in the middle. */
function ringOnTray(hand: Hand): void {
  const { pigments, random } = hand
  const dry = dryLeaf(hand)
  tray(hand, 400, 580, 330, 240)
  for (let i = 0; i < 7; i++) {
    const angle = (i / 7) * TAU - 2.2
    pack(
      hand,
      {
        x: 400 + cos(angle) * 206,
        y: 570 + sin(angle) * 136,
        scale: 0.5,
        turn: random.jitter(0.3),
      },
      dry
    )
  }
  leaf(hand, 270, 620, 270, 130, -0.16, pigments.leaf, { dark: pigments.pine, veins: 7 })
  cake(hand, 380, 590, 0.72)
  halfCake(hand, 480, 612, 0.66)
}

/** A box with a brocade lid, packs beside it. */
function inABox(hand: Hand): void {
  const { pigments, random } = hand
  const dry = dryLeaf(hand)
  const lid = placing({ x: 420, y: 330, turn: -0.16 })
  const lidEdge = lid("-240,-80! 240,-80! 250,90! -250,90!")
  hand.shape(lidEdge, pigments[BROCADES[hand.band].ground], 7)
  hand.clip(lidEdge, () =>
    brocade(hand, (x, y) => lid.point(-250 + x, -78 + y), 500, 168, hand.band)
  )
  hand.ink(lidEdge, 8, { closed: true })
  hand.shape(
    outline("130,480! 690,480! 660,640! 160,640!"),
    mix(pigments.straw, pigments.ink, 0.3),
    7
  )
  for (let i = 0; i < 6; i++) {
    pack(
      hand,
      {
        x: 230 + (i % 3) * 172,
        y: 510 + floor(i / 3) * 76,
        scale: 0.55,
        turn: random.jitter(0.05),
      },
      dry
    )
  }
  hand.shape(outline("130,600! 690,600! 676,700! 146,700!"), pigments.straw, 7)
  hand.hatch(
    times(18, (i): Nick => [160 + i * 29, 612, 158 + i * 29, 690]),
    3.4,
    pigments.earth
  )
  cake(hand, 290, 780, 0.74)
  halfCake(hand, 500, 786, 0.9)
}

/** Strings of packs from a pole, over a close view of one opened. */
function strung(hand: Hand): void {
  const { pigments } = hand
  const dry = dryLeaf(hand)
  hand.tube(outline("70,246 400,238 730,248"), 22, pigments.celadon, 6)
  for (const [x, count] of [
    [170, 3],
    [320, 2],
    [480, 2],
    [630, 3],
  ] as const) {
    hand.ink(
      [
        [x, 244],
        [x, 300 + count * 80],
      ],
      6,
      { colour: pigments.earth }
    )
    for (let i = 0; i < count; i++)
      pack(hand, { x, y: 320 + i * 92, scale: 0.44, turn: i % 2 ? 0.08 : -0.08 }, dry)
  }
  openLeaves(hand, 390, 730, dry)
  cake(hand, 390, 720, 1.1)
  halfCake(hand, 610, 780, 0.8)
}

export const gaiCake: Kind = {
  compositions: [
    (hand) => packsAndOpened(hand, false),
    ringOnTray,
    strung,
    (hand) => packsAndOpened(hand, true),
    inABox,
  ],
  coarseness: 1,
}
