import { cup } from "../parts/cup"
import { knot } from "../parts/knot"
import { leaf } from "../parts/leaf"
import { stamp } from "../parts/stamp"
import { teapot } from "../parts/teapot"
import { ellipse, type Nick, outline, placing, type Point } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { cos, PI, round, sin, sqrt, TAU, times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"
import type { Kind } from "./kind"

const BROKEN_LEAF = ["#7a6a3e", "#4a4326", "#a0925a", "#d9cfa4"] as const

function pressedTea(hand: Hand): Colour {
  return mix(hand.pigments.bark, hand.pigments.pine, 0.35)
}

/** The face of a cake: pressed leaves lying all ways, the chop in a paper disc. */
function cake(hand: Hand, x: number, y: number, radius: number): void {
  const { pigments, random } = hand
  hand.shape(ellipse(x, y, radius, radius, 0, 16), pressedTea(hand), 8)
  BROKEN_LEAF.forEach((colour, layer) => {
    const scraps = times(round(radius / 3.6), (): Nick => {
      const angle = random.between(0, TAU)
      const reach = sqrt(random.next()) * (radius - 34)
      const lie = random.between(0, TAU)
      const length = random.between(18, 34)
      const fromX = x + cos(angle) * reach
      const fromY = y + sin(angle) * reach
      return [fromX, fromY, fromX + cos(lie) * length, fromY + sin(lie) * length]
    })
    hand.hatch(scraps, layer === 3 ? 5 : 10, colour)
  })
  hand.ink(ellipse(x, y, radius - 24, radius - 24, 0, 16), 3, { closed: true })
  const disc = radius * 0.37
  hand.shape(ellipse(x - 10, y - 8, disc, disc, 0, 12), pigments.shell, 5)
  stamp(hand, x - 10, y - 8, disc * 1.08, pigments.madder, random.jitter(0.08))
}

/** A cake in its paper, seen from the face. */
function wrappedCake(hand: Hand, x: number, y: number, radius: number): void {
  const { pigments, random } = hand
  hand.shape(ellipse(x, y, radius, radius * 0.99, 0, 14), pigments.shell, 7)
  const folds = times(22, (i): Nick => {
    const from = (i / 22) * TAU
    const to = from + 0.22
    const end = radius * (0.49 + (i % 3) * 0.05)
    return [
      x + cos(from) * radius * 0.97,
      y + sin(from) * radius * 0.96,
      x + cos(to) * end,
      y + sin(to) * end,
    ]
  })
  hand.hatch(folds, 4.5, mix(pigments.shell, pigments.earth, 0.65))
  hand.ink(ellipse(x, y, radius * 0.44, radius * 0.44, 0, 12), 6, {
    closed: true,
    colour: pigments.madder,
  })
  stamp(hand, x, y, radius * 0.49, pigments.madder, random.jitter(0.08))
}

function twoLeaves(hand: Hand, x: number, y: number): void {
  const { pigments } = hand
  leaf(hand, x, y, 130, 50, -0.5, pigments.leaf, { dark: pigments.pine, serrated: true })
  leaf(hand, x + 10, y + 6, 120, 44, 0.05, pigments.celadon, { serrated: true })
}

function openAndWrapped(hand: Hand): void {
  const { pigments } = hand
  wrappedCake(hand, 520, 410, 196)
  hand.tube(outline("420,244 470,300 620,520 650,556"), 13, pigments.straw, 4)
  cake(hand, 320, 596, 206)
  cup(hand, 620, 735, 0.9, pigments.clay, pigments.madder)
  twoLeaves(hand, 500, 806)
}

function openOnPaper(hand: Hand): void {
  const { pigments, random } = hand
  const sheet = outline("140,330 400,258 668,320 700,560 640,790 390,812 150,780 104,540").map(
    ([x, y]): Point => [x + random.jitter(14), y + random.jitter(12), 1]
  )
  hand.shape(sheet, pigments.shell, 7)
  for (const fold of [
    outline("400,258 400,330"),
    outline("140,330 220,390"),
    outline("668,320 590,380"),
    outline("104,540 170,540"),
    outline("700,560 640,556"),
    outline("640,790 560,720"),
    outline("150,780 230,710"),
  ]) {
    hand.ink(fold, 4, { taper: "end" })
  }
  cake(hand, 400, 530, 236)
  cup(hand, 195, 735, 0.9, pigments.clay, pigments.madder)
  twoLeaves(hand, 500, 806)
}

function brokenOnPaper(hand: Hand): void {
  const { pigments, random } = hand
  hand.shape(outline("120,420! 380,330! 690,400! 700,800! 420,826! 110,790!"), pigments.shell, 7)
  for (const fold of [
    outline("380,330 390,400"),
    outline("690,400 610,450"),
    outline("110,790 190,720"),
  ]) {
    hand.ink(fold, 4, { taper: "end" })
  }
  cake(hand, 340, 540, 226)
  const gap = outline("400,580! 590,540! 600,720 470,800! 380,760!")
  hand.shape(gap, pigments.shell, 6)
  hand.shape(outline("470,650! 640,610! 640,716 540,776! 470,730!"), pressedTea(hand), 7)
  hand.hatch(
    times(26, (): Nick => {
      const x = random.between(496, 620)
      const y = random.between(650, 730)
      return [x, y, x + random.jitter(24), y + random.jitter(20)]
    }),
    7,
    "#a0925a"
  )
  teapot(hand, 600, 470, 0.74, pigments.clay)
  twoLeaves(hand, 160, 806)
}

/** A pile of wrapped cakes bound with straw, one leaning open before it. */
function boundPile(hand: Hand): void {
  const { pigments, random } = hand
  const shade = mix(pigments.shell, pigments.earth, 0.4)
  for (let i = 0; i < 5; i++) {
    const y = 700 - i * 84
    const layer = new Vessel(300 + random.jitter(7), y, 74, (v) => 330 + 34 * sin(v * PI), 0.15)
    hand.shape(layer.body(), pigments.shell, 6.5)
    hand.hatch(
      times(14, (k): Nick => [
        ...layer.at(-0.9 + k * 0.13, 0.12),
        ...layer.at(-0.88 + k * 0.13, 0.85),
      ]),
      3.4,
      shade
    )
    if (i === 4) {
      hand.shape(layer.rim(), pigments.shell, 6)
      hand.ink(ellipse(layer.x, y, 74, 13, 0, 12), 5, { closed: true, colour: pigments.madder })
    }
  }
  for (const x of [210, 390]) {
    hand.tube(
      [
        [x, 372],
        [x - 4, 560],
        [x + 2, 790],
      ],
      15,
      pigments.straw,
      4.6
    )
  }
  knot(hand, 300, 376, 0.8, pigments.straw)
  cake(hand, 540, 650, 158)
  cup(hand, 645, 752, 0.7, pigments.clay, pigments.madder)
}

/** Tea pressed in lengths of bamboo, one split open. */
function inBamboo(hand: Hand): void {
  const { pigments, random } = hand
  const cane = mix(pigments.straw, pigments.leaf, random.between(0.15, 0.5))
  const dark = mix(cane, pigments.ink, 0.3)
  const length = (x: number, y: number, turn: number, isOpen: boolean) => {
    const place = placing({ x, y, turn })
    const body = place("-62,-230! -56,0 -62,230! 62,230! 56,0 62,-230!")
    hand.fill(body, cane)
    hand.clip(body, () => hand.fill(place("24,-240 30,0 20,240 90,240 90,-240"), dark))
    hand.ink(body, 7, { closed: true })
    for (const knuckle of [-150, 10, 160]) {
      hand.tube(
        place([
          [-62, knuckle],
          [0, knuckle + 10],
          [62, knuckle],
        ]),
        15,
        cane,
        4.5
      )
    }
    hand.shape(place(ellipse(0, -230, 62, 20, 0, 12)), pigments.shell, 6)
    hand.shape(place(ellipse(0, -230, 44, 13, 0, 12)), pressedTea(hand), 4)
    if (!isOpen) return
    const window = place("-34,-120! 0,-132 30,-120! 30,124! 0,132 -34,124!")
    hand.shape(window, pressedTea(hand), 5)
    hand.hatch(
      times(26, () => {
        const along = random.between(-112, 108)
        const across = random.between(-26, 22)
        return place.nick(across, along, across + random.jitter(16), along + random.between(8, 22))
      }),
      7,
      "#a0925a"
    )
  }
  length(250, 520, -0.12, false)
  length(420, 540, 0.03, true)
  length(590, 530, 0.16, false)
  hand.tube(outline("180,640 400,672 660,640"), 20, pigments.madder, 5)
  knot(hand, 410, 664, 0.9, pigments.madder)
  cup(hand, 200, 752, 0.72, pigments.shell, pigments.madder)
  twoLeaves(hand, 540, 806)
}

export const teaCake: Kind = {
  compositions: [openAndWrapped, openOnPaper, boundPile, brokenOnPaper, inBamboo],
  isWide: true,
}
