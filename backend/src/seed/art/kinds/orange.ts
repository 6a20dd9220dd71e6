import { basket } from "../parts/basket"
import { blossom } from "../parts/blossom"
import { halfFruit, wholeFruit } from "../parts/fruit"
import { leaf } from "../parts/leaf"
import { shaded } from "../parts/shaded"
import { ellipse, outline } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { type Colour, mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"
import type { Kind } from "./kind"

type Peel = { ripe: Colour; dark: Colour; green: Colour }

function peel(hand: Hand): Peel {
  const { pigments } = hand
  const ripe = hand.random.pick(["#da8826", "#d3761f", "#e29a30"])
  return { ripe, dark: mix(ripe, pigments.madder, 0.4), green: mix(ripe, pigments.leaf, 0.4) }
}

function cut(hand: Hand, x: number, y: number, radius: number, { ripe }: Peel): void {
  const pith = mix(hand.pigments.shell, hand.pigments.turmeric, 0.3)
  halfFruit(hand, x, y, radius, { rind: ripe, pith, flesh: ripe })
}

function greenLeaf(hand: Hand, x: number, y: number, length: number, angle: number): void {
  const { pigments } = hand
  leaf(hand, x, y, length, length * 0.42, angle, pigments.leaf, {
    dark: pigments.pine,
    veins: 5,
    line: 6,
  })
}

function onTheBranch(hand: Hand): void {
  const { pigments } = hand
  const colours = peel(hand)
  const { ripe, dark, green } = colours
  hand.tube(outline("250,210 330,250 400,330"), (along) => 16 - 4 * along, pigments.earth, 5)
  hand.tube(outline("330,250 460,240 560,330"), 11, pigments.earth, 5)
  for (const [x, y, angle, length] of [
    [300, 232, -2.5, 160],
    [330, 246, 2.2, 170],
    [430, 244, -0.9, 180],
    [500, 260, -0.3, 180],
    [540, 310, 0.3, 130],
    [380, 300, 2.7, 110],
  ] as const) {
    greenLeaf(hand, x, y, length, angle)
  }
  wholeFruit(hand, 370, 456, 140, ripe, dark)
  wholeFruit(hand, 576, 440, 112, green, dark)
  wholeFruit(hand, 240, 690, 122, ripe, dark)
  cut(hand, 490, 690, 140, colours)
  hand.shape(outline("620,760! 660,700 720,740! 700,800 640,806"), ripe, 6)
  hand.hatch(
    [
      [660, 790, 676, 730],
      [676, 796, 694, 746],
    ],
    5,
    dark
  )
}

function heap(hand: Hand): void {
  const colours = peel(hand)
  const { ripe, dark, green } = colours
  wholeFruit(hand, 400, 420, 136, ripe, dark)
  greenLeaf(hand, 398, 312, 190, -0.5)
  greenLeaf(hand, 396, 312, 150, -2.5)
  wholeFruit(hand, 236, 570, 134, green, dark)
  wholeFruit(hand, 566, 570, 134, ripe, dark)
  cut(hand, 400, 692, 146, colours)
  greenLeaf(hand, 540, 780, 170, -0.2)
  greenLeaf(hand, 240, 770, 120, 2.8)
}

function basketful(hand: Hand): void {
  const { random } = hand
  const colours = peel(hand)
  const { ripe, dark, green } = colours
  basket(hand, 400, 570, 520, 380, 230, {
    rows: 8,
    columns: 18,
    band: hand.band,
    bandFrom: 0.36,
    bandHeight: 0.34,
    inside: () => {
      for (const [x, y, angle] of [
        [210, 500, -2.6],
        [330, 400, -2.1],
        [470, 390, -0.9],
        [590, 500, -0.4],
      ] as const) {
        greenLeaf(hand, x, y, 160, angle + random.jitter(0.2))
      }
      wholeFruit(hand, 400, 420, 92, ripe, dark)
      wholeFruit(hand, 270, 490, 96, green, dark)
      wholeFruit(hand, 530, 490, 98, ripe, dark)
      wholeFruit(hand, 400, 540, 104, ripe, dark)
    },
  })
  cut(hand, 620, 740, 86, colours)
}

/** A bough from above, heavy with fruit. */
function bough(hand: Hand): void {
  const { pigments, random } = hand
  const colours = peel(hand)
  const { ripe, dark, green } = colours
  hand.tube(
    outline("60,200 240,240 430,230 640,300"),
    (along) => 30 - 18 * along,
    pigments.earth,
    6
  )
  hand.tube(outline("260,240 300,330 290,400"), 12, pigments.earth, 5)
  hand.tube(outline("470,236 480,340 470,420"), 12, pigments.earth, 5)
  hand.tube(outline("600,286 640,360 636,420"), 10, pigments.earth, 5)
  for (const [x, y, angle, length] of [
    [150, 222, 0.9, 150],
    [220, 236, -1, 150],
    [330, 236, -0.6, 170],
    [390, 234, 1.2, 140],
    [520, 252, -0.8, 160],
    [620, 296, -0.1, 150],
    [300, 330, 2.6, 130],
    [480, 330, 0.4, 130],
  ] as const) {
    greenLeaf(hand, x, y, length, angle + random.jitter(0.15))
  }
  wholeFruit(hand, 290, 510, 122, ripe, dark)
  wholeFruit(hand, 472, 540, 128, ripe, dark)
  wholeFruit(hand, 640, 500, 90, green, dark)
  cut(hand, 300, 726, 98, colours)
  wholeFruit(hand, 500, 740, 84, ripe, dark)
  for (let i = 0; i < 3; i++) blossom(hand, 610 + i * 40, 800 - (i % 2) * 30, 1.6, pigments.shell)
}

/** Halves and quarters on a leaf, a cup of juice. */
function cutOnLeaf(hand: Hand): void {
  const { pigments } = hand
  const colours = peel(hand)
  const { ripe, dark, green } = colours
  wholeFruit(hand, 260, 450, 128, ripe, dark)
  greenLeaf(hand, 258, 350, 160, -0.6)
  wholeFruit(hand, 470, 400, 108, green, dark)
  greenLeaf(hand, 468, 316, 140, -2.4)
  const glass = new Vessel(600, 470, 300, [150, 116], 0.17)
  hand.shape(glass.rim(), mix(pigments.shell, pigments.blue, 0.2), 5)
  shaded(hand, glass, ripe, dark)
  hand.shape(ellipse(600, 474, 66, 10), mix(ripe, pigments.shell, 0.3), 3.6)
  hand.ink(
    [
      [552, 520],
      [556, 620],
      [562, 700],
    ],
    8,
    { colour: pigments.shell, taper: "both" }
  )
  leaf(hand, 100, 740, 520, 180, -0.04, pigments.leaf, {
    dark: pigments.pine,
    veins: 10,
    line: 6,
    bend: 0.03,
  })
  cut(hand, 270, 690, 112, colours)
  cut(hand, 450, 720, 92, colours)
}

export const orange: Kind = {
  compositions: [onTheBranch, basketful, heap, bough, cutOnLeaf],
  coarseness: 1,
}
