import { basket } from "../parts/basket"
import { belt, narrowBelt } from "../parts/belt"
import { blossom } from "../parts/blossom"
import { glassJar } from "../parts/glass-jar"
import { leaf } from "../parts/leaf"
import { leafHeap } from "../parts/leaf-heap"
import { packet } from "../parts/packet"
import { shaded } from "../parts/shaded"
import { steam } from "../parts/steam"
import { tray } from "../parts/tray"
import { ellipse, outline, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { abs, cos, PI, sin, TAU, times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"
import type { Kind } from "./kind"

/** A small posy has three stalks instead of five and fewer leaves. */
type Tie = { x: number; y: number; scale?: number; turn?: number; isSmall?: boolean }

/** Flowering stalks tied with a red ribbon, heads up. */
function posy(
  hand: Hand,
  { x, y, scale = 1, turn = 0, isSmall = false }: Tie,
  flower: Colour
): void {
  const { pigments } = hand
  const place = placing({ x, y, scale, turn })
  for (const i of isSmall ? [0, 2, 4] : [0, 1, 2, 3, 4]) {
    const angle = -PI / 2 + (i - 2) * (isSmall ? 0.2 : 0.27)
    const length = 330 - abs(i - 2) * 26
    const endX = cos(angle) * length
    const endY = sin(angle) * length
    hand.tube(
      place([
        [(2 - i) * 26, 150],
        [0, 0],
        [endX * 0.6, endY * 0.55],
        [endX, endY],
      ]),
      8 * scale,
      pigments.leaf,
      3.8
    )
    for (let k = 1; k < (i % 2 && !isSmall ? 4 : 3); k++) {
      const [px, py] = place.point((endX * k) / 3.2, (endY * k) / 3.2)
      const colour = pigments[(i + k) % 2 ? "leaf" : "pine"]
      for (const spread of [-0.9, 0.9]) {
        leaf(hand, px, py, (112 - k * 10) * scale, 46 * scale, angle + turn + spread, colour, {
          line: 3.8,
          veins: isSmall ? 0 : 2,
          veinLine: 2.2,
          bend: 0.05,
        })
      }
    }
    const [tipX, tipY] = place.point(endX, endY)
    if (i % 2 === 0) blossom(hand, tipX, tipY, 1.6 * scale, flower)
    else
      leaf(hand, tipX, tipY, 84 * scale, 34 * scale, angle + turn, pigments.celadon, {
        line: 3.8,
        veins: 2,
      })
  }
  hand.tube(place("-40,24 0,34 40,24"), 24 * scale, pigments.madder, 5)
  hand.tube(place("-36,44 0,54 36,44"), 14 * scale, pigments.madder, 4)
}

/** A root with limbs, as healers prize them. */
function root(hand: Hand, x: number, y: number, scale: number, turn: number, colour: Colour): void {
  const { pigments } = hand
  const place = placing({ x, y, scale, turn })
  for (const limb of [
    "-16,60 -50,150 -40,240",
    "14,60 44,150 90,220",
    "0,80 6,180 -6,270",
    "-34,10 -90,50 -120,120",
    "34,10 84,40 120,90",
  ]) {
    hand.tube(place(limb), (along) => scale * (40 * (1 - along) + 4), colour, 5)
  }
  hand.shape(place("0,-80 -30,-70 -36,-20 -46,40 -20,100 20,100 46,40 36,-20 30,-70"), colour, 6)
  hand.fill(place("-22,30 22,30 30,70 -30,70"), colour, { inRegister: true })
  const wrinkles = times(9, (i) =>
    place.nick(-26 + (i % 2) * 16, -60 + i * 16, 8 + (i % 3) * 10, -56 + i * 16)
  )
  hand.hatch(wrinkles, 3.4, pigments.earth)
}

function rootColour(hand: Hand): Colour {
  return mix(hand.pigments.straw, hand.pigments.clay, 0.25)
}

/** Roots cut across, dried. */
function slices(hand: Hand, x: number, y: number, width: number, count: number): void {
  const { pigments, random } = hand
  for (let i = 0; i < count; i++) {
    const px = x + ((i + 0.5) / count - 0.5) * width
    const py = y + (i % 3) * 14 + random.jitter(4)
    const colour =
      i % 2 ? mix(pigments.clay, pigments.straw, 0.4) : mix(pigments.turmeric, pigments.straw, 0.4)
    const turn = random.jitter(0.6)
    hand.shape(ellipse(px, py, 27, 17, turn, 8), colour, 4)
    hand.shape(ellipse(px, py, 11, 7, turn, 7), mix(colour, pigments.earth, 0.4), 2.6)
  }
}

function flowerColour(hand: Hand): Colour {
  return hand.random.pick([hand.pigments.rose, hand.pigments.shell, hand.pigments.turmeric])
}

function mortar(hand: Hand, x: number, y: number): void {
  const { pigments } = hand
  const stone = new Vessel(x, y, 196, (v) => 310 - 118 * sin(v * PI) - 40 * v, 0.17)
  hand.shape(stone.rim(), mix(pigments.clay, pigments.ink, 0.4), 6)
  leafHeap(hand, x - 24, y + 12, 170, 4, ["leaf", "celadon"])
  hand.tube(
    [
      [x + 40, y + 30],
      [x + 104, y - 130],
      [x + 136, y - 216],
    ],
    (along) => 34 + 12 * cos(along * TAU),
    pigments.earth,
    6
  )
  shaded(hand, stone, pigments.clay, mix(pigments.clay, pigments.ink, 0.32))
  belt(hand, stone, 0.1, 0.28, hand.band, [4])
  hand.ink(stone.arc(0), 7)
}

function posyAndMortar(hand: Hand): void {
  posy(hand, { x: 250, y: 590, scale: 1.04, turn: -0.04 }, flowerColour(hand))
  mortar(hand, 520, 614)
  slices(hand, 250, 800, 200, 6)
}

/** A wooden tub for the bath of the red-scarfed Dao healers' kind: leaves, steam, a bundle beside it. */
function herbalBath(hand: Hand): void {
  const { pigments } = hand
  const wood = mix(pigments.clay, pigments.straw, 0.3)
  steam(hand, 260, 500, 1.3)
  steam(hand, 430, 470, 1.5)
  steam(hand, 560, 510, 1.1)
  const tub = new Vessel(380, 560, 250, [500, 420], 0.16)
  hand.shape(tub.rim(), pigments.bark, 6)
  hand.shape(ellipse(380, 568, 228, 34, 0, 14), mix(pigments.leaf, pigments.earth, 0.4), 4)
  leafHeap(hand, 380, 566, 380, 7, ["leaf", "celadon", "pine"])
  for (let i = 0; i < 3; i++) blossom(hand, 290 + i * 90, 572 + (i % 2) * 12, 1.3, pigments.rose)
  hand.fill(tub.body(), wood)
  hand.clip(tub.body(), () => {
    hand.fill(
      [tub.at(0.42, 0), tub.at(1.1, 0), tub.at(1.1, 1.1), tub.at(0.36, 1.1)],
      mix(wood, pigments.ink, 0.26)
    )
    for (let i = -5; i <= 5; i++) hand.ink([tub.at(i / 6, 0), tub.at(i / 6, 1)], 4)
  })
  hand.ink(tub.body(), 8, { closed: true })
  for (const v of [0.2, 0.78]) hand.tube(tub.arc(v), 20, pigments.straw, 4.6)
  narrowBelt(hand, tub, 0.36, 0.62, hand.band)
  posy(hand, { x: 640, y: 690, scale: 0.72, turn: 0.16 }, flowerColour(hand))
}

/** Bundles hung from a pole, heads down, over a tray of slices. */
function hungToDry(hand: Hand): void {
  const { pigments } = hand
  const flower = flowerColour(hand)
  hand.tube(outline("60,240 400,232 740,244"), 22, pigments.celadon, 6)
  for (const [x, scale] of [
    [210, 0.8],
    [410, 0.92],
    [600, 0.78],
  ] as const) {
    hand.ink(
      [
        [x, 236],
        [x, 300],
      ],
      5,
      { colour: pigments.earth }
    )
    posy(hand, { x, y: 330, scale, turn: PI, isSmall: true }, flower)
  }
  tray(hand, 400, 758, 280, 84, () => {
    slices(hand, 400, 724, 380, 7)
    slices(hand, 400, 762, 400, 7)
  })
}

/** A root steeping behind glass. */
function rootInGlass(hand: Hand): void {
  const { pigments, random } = hand
  const amber = random.pick([
    mix(pigments.turmeric, pigments.straw, 0.3),
    mix(pigments.clay, pigments.turmeric, 0.4),
    mix(pigments.celadon, pigments.straw, 0.5),
  ])
  glassJar(hand, 330, 812, 1.3, amber, (place) => {
    const [x, y] = place.point(0, -190)
    root(hand, x, y, 0.9, random.jitter(0.1), rootColour(hand))
  })
  posy(hand, { x: 620, y: 620, scale: 0.82, turn: 0.08 }, flowerColour(hand))
  slices(hand, 600, 792, 180, 5)
}

/** A packet and a root on a leaf. */
function packetAndRoot(hand: Hand): void {
  const { pigments, random } = hand
  root(hand, 590, 420, 1.16, random.between(-0.2, 0.1), rootColour(hand))
  packet(
    hand,
    290,
    806,
    1.34,
    random.pick([pigments.celadon, pigments.straw, pigments.shell]),
    (place) => {
      const [x, y] = place.point(0, -190)
      for (const angle of [-2.6, -1.57, -0.54]) {
        leaf(hand, x, y + 30, 92, 40, angle, pigments.leaf, { line: 4, veins: 0 })
      }
      blossom(hand, x, y + 4, 1.5, flowerColour(hand))
    }
  )
  leaf(hand, 480, 790, 230, 70, -0.06, pigments.leaf, { dark: pigments.pine, veins: 6 })
  slices(hand, 590, 780, 180, 5)
}

/** Fresh simples in a basket. */
function gathered(hand: Hand): void {
  const { pigments } = hand
  const flower = flowerColour(hand)
  basket(hand, 400, 580, 480, 360, 226, {
    rows: 7,
    columns: 13,
    band: hand.band,
    bandFrom: 0.36,
    bandHeight: 0.32,
    inside: () => {
      posy(hand, { x: 300, y: 600, scale: 1, turn: -0.16, isSmall: true }, flower)
      posy(hand, { x: 500, y: 600, scale: 0.96, turn: 0.16, isSmall: true }, pigments.shell)
      leafHeap(hand, 400, 600, 380, 5, ["leaf", "celadon"])
    },
  })
  slices(hand, 640, 800, 130, 4)
}

export const herb: Kind = {
  compositions: [posyAndMortar, rootInGlass, hungToDry, herbalBath, packetAndRoot, gathered],
  coarseness: 2,
  isWide: true,
}
