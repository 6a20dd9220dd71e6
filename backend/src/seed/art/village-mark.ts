import { escapeText, svgDocument } from "./tools/document"
import {
  arc,
  box,
  corners,
  ellipse,
  type Nick,
  outline,
  placing,
  type Point,
  type Shape,
  transform,
} from "./tools/geometry"
import { type Dot, Hand } from "./tools/hand"
import { clamp, max, PI, TAU, times, round } from "./tools/maths"
import { MOTIFS } from "./tools/motifs"
import { type Colour, mix } from "./tools/pigments"
import { takeUp } from "./tools/take-up"

export type VillageMarkRequest = {
  /** Decides the emblem, and is set below it when `lettered`. */
  name: string
  seed?: string
  /** Set the name in letters, as an SVG text element: it needs a font where it is shown. */
  lettered?: boolean
}

const SIZE = 300

/** The seal of a village, 300 × 300, as an SVG document: one block cut in the negative. */
export function villageMark({ name, seed = "", lettered = false }: VillageMarkRequest): string {
  const blank = takeUp(`mark|${seed}|${name}`)
  const { pigments, random } = blank
  const red = mix(
    pigments.madder,
    random.pick([pigments.madder, pigments.bark, pigments.clay]),
    0.18
  )
  const hand = new Hand({ id: blank.id, random, pigments, sheet: blank.sheet, isExact: true })
  hand.inkColour = pigments.shell

  const edge = random.pick(OUTLINES)(hand)
  hand.fill(edge, red)
  hand.ink(transform(edge, { x: 13.5, y: 13.5, scale: 0.91 }), 4.5, { closed: true })
  const emblem = random.pick(EMBLEMS)
  hand.raw(lettered ? "<g>" : '<g transform="matrix(1.14 0 0 1.14 -21 8)">')
  emblem(hand, red)
  hand.raw("</g>")
  const wear = times(44, (): Dot => [
    random.between(14, 286),
    random.between(14, 286),
    random.between(0.7, 2.1),
  ])
  hand.dots(wear, 1, pigments.shell)
  return svgDocument(hand, {
    width: SIZE,
    height: SIZE,
    label: name,
    extra: lettered ? lettering(name, pigments.shell) : "",
  })
}

function lettering(name: string, colour: Colour): string {
  const letters = name.normalize("NFC").length
  const size = clamp(262 / max(7, letters), 14, 30)
  const squeeze =
    letters * size * 0.56 > 176 ? ' textLength="176" lengthAdjust="spacingAndGlyphs"' : ""
  return (
    `<text x="150" y="${round(218 + size * 0.36)}" text-anchor="middle"` +
    ` font-family="'Noto Serif','Be Vietnam Pro',Georgia,serif" font-weight="700"` +
    ` font-size="${round(size)}" fill="${colour}"${squeeze}>${escapeText(name)}</text>`
  )
}

const OUTLINES: readonly ((hand: Hand) => Shape)[] = [
  ({ random }) =>
    ellipse(150, 150, 138, 136, 0, 12).map(([x, y]): Point => [
      x + random.jitter(2.5),
      y + random.jitter(2.5),
    ]),
  () => corners(arc(150, 150, 144, 144, PI / 8, PI / 8 + (TAU * 7) / 8, 8)),
  () =>
    outline(`
      16,24 26,14! 150,17 276,13! 287,26 284,150 288,276 274,287! 150,284 24,288! 13,274
      17,150`),
]

/** Cuts white out of the red block; finer lines within the white are red again. */
type Emblem = (hand: Hand, red: Colour) => void

const mountains: Emblem = (hand, red) => {
  const { shell } = hand.pigments
  hand.fill(outline("62,160! 84,110 104,74 128,110 140,130! 160,84 186,62 214,110 238,160!"), shell)
  for (const dy of [0, 12]) {
    hand.ink(transform("62,172 110,166 150,176 190,166 238,173", { y: dy }), 5)
  }
  hand.dots([[150, 66, 15]], 15, shell)
  hand.hatch(
    [
      [110, 100, 116, 140],
      [190, 90, 198, 140],
      [200, 104, 208, 146],
    ],
    6,
    red
  )
}

const stiltHouse: Emblem = (hand, red) => {
  const { shell } = hand.pigments
  hand.fill(outline("54,124! 84,104 104,66! 196,66! 216,104 246,124!"), shell)
  hand.fill(box(78, 130, 144, 26), shell)
  for (const x of [84, 126, 168, 210]) hand.fill(box(x, 158, 7, 32), shell)
  hand.dots(
    [
      [112, 143, 7],
      [150, 143, 7],
      [188, 143, 7],
    ],
    7,
    red
  )
  hand.hatch(
    [
      [120, 74, 106, 118],
      [150, 72, 150, 118],
      [180, 74, 194, 118],
    ],
    5,
    red
  )
}

const teaLeaves: Emblem = (hand, red) => {
  for (const [turn, l, w] of [
    [-PI / 2, 130, 38],
    [-2.5, 96, 44],
    [-0.64, 96, 44],
  ] as const) {
    const place = placing({ x: 150, y: 186, turn })
    const blade = place([
      [0, 0, 1],
      [l * 0.4, -w / 2],
      [l * 0.75, -w * 0.4],
      [l, 0, 1],
      [l * 0.75, w * 0.4],
      [l * 0.4, w / 2],
    ])
    hand.fill(blade, hand.pigments.shell)
    hand.ink(
      place([
        [8, 0],
        [l * 0.5, 2],
        [l * 0.9, 0],
      ]),
      4,
      { colour: red, taper: "end" }
    )
    const veins = [0.3, 0.5, 0.7].flatMap((share) =>
      [-1, 1].map((side) => place.nick(l * share, 0, l * (share + 0.1), side * w * 0.34))
    )
    hand.hatch(veins, 3.4, red)
  }
  hand.ink(outline("150,180 150,198"), 8)
}

const star: Emblem = (hand, red) => {
  for (const { slot, polygon } of MOTIFS.star) {
    if (slot === 2) continue
    const petal = polygon.map(([u, v]): Point => [84 + u * 132, 58 + v * 132, 1])
    hand.fill(petal, hand.pigments.shell)
    hand.ink(petal, 2.4, { closed: true, colour: red })
  }
  hand.ink(ellipse(150, 124, 74, 74, 0, 14), 4, { closed: true })
}

const boat: Emblem = (hand) => {
  const { shell } = hand.pigments
  hand.fill(outline("52,150! 96,166 204,166 250,142! 208,184 150,190 92,184"), shell)
  hand.fill(outline("136,160! 140,122 150,112 160,122 164,160!"), shell)
  hand.fill(outline("114,112! 150,82! 186,112!"), shell)
  hand.ink(outline("176,108 206,196"), 6)
  hand.dots([[216, 92, 15]], 15, shell)
  hand.ink(outline("70,128 86,92 98,84 110,100"), 5)
}

const jar: Emblem = (hand, red) => {
  hand.fill(
    outline("124,66! 176,66! 172,84 204,116 206,152 178,188! 122,188! 94,152 96,116 128,84"),
    hand.pigments.shell
  )
  hand.ink(outline("100,122 150,134 200,122"), 4.6, { colour: red })
  hand.ink(outline("100,148 150,160 200,148"), 4.6, { colour: red })
  hand.hatch(
    [110, 130, 150, 170, 190].map((x): Nick => [x - 6, 128, x + 4, 154]),
    6,
    red
  )
}

const shuttle: Emblem = (hand, red) => {
  hand.fill(outline("48,124! 100,92 200,92 252,124! 200,156 100,156"), hand.pigments.shell)
  hand.fill(outline("104,124! 150,106 196,124! 150,142"), red)
  hand.ink(outline("112,124 188,124"), 5)
  for (const y of [66, 182])
    hand.ink(
      [
        [70, y],
        [150, y + 4],
        [230, y],
      ],
      5
    )
}

const riceEar: Emblem = (hand, red) => {
  hand.ink(outline("150,196 146,140 154,84 150,56"), 6)
  for (let i = 0; i < 5; i++) {
    for (const side of [-1, 1]) {
      const place = placing({ x: 150, y: 168 - i * 24, turn: -PI / 2 + side * 0.72 })
      hand.fill(place("4,0! 22,-11 44,-8 56,0! 44,8 22,11"), hand.pigments.shell)
      hand.ink(place("14,0 46,0"), 2.6, { colour: red })
    }
  }
}

const EMBLEMS: readonly Emblem[] = [
  mountains,
  stiltHouse,
  teaLeaves,
  star,
  boat,
  jar,
  shuttle,
  riceEar,
]
