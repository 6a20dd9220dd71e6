import { brocade, BROCADES } from "../tools/brocade"
import type { BrocadeKind } from "../tools/brocade-kinds"
import { ellipse, type Nick, outline, placing, type Shape } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { abs, cos, PI, pow, sin, times } from "../tools/maths"
import { mix } from "../tools/pigments"
import type { Sitter } from "./sitter"

type Headwear = (hand: Hand, sitter: Sitter) => void

const SIDES = [-1, 1] as const

/** Hair as it lies before anything is put on it. */
export function hairBehind(hand: Hand, { hair, isMan, cheek }: Sitter): void {
  const place = placing({ x: 400, stretchX: cheek / 110 })
  hand.shape(
    place(
      isMan
        ? "-112,410 -120,350 0,246 120,350 114,410"
        : "-112,400 -120,360 0,250 120,360 114,400 120,520 -120,520"
    ),
    hair,
    0
  )
}

/** A band of weaving bent round the head: the cloth follows the brow. */
function wovenTurban(
  hand: Hand,
  edge: Shape,
  cloth: { left: number; top: number; width: number; bend: number; rows: readonly number[] }
): void {
  const kind = hand.band
  const half = cloth.width / 2
  hand.shape(edge, hand.pigments[BROCADES[kind].ground], 7)
  hand.clip(edge, () =>
    brocade(
      hand,
      (x, y) => [cloth.left + x, cloth.top + y + pow(abs(x - half) / half, 2) * cloth.bend],
      cloth.width,
      130,
      kind,
      { rows: cloth.rows }
    )
  )
  hand.ink(edge, 7, { closed: true })
}

function longScarf(hand: Hand): void {
  const { pigments } = hand
  hand.shape(
    outline(`
      400,196 316,210 262,280 252,380 270,520 236,610! 300,596 312,480 300,380 340,312 400,292
      460,312 500,380 488,480 500,596 564,610! 530,520 548,380 538,280 484,210`),
    pigments.indigo,
    7.5
  )
  hand.ink(outline("290,360 330,290 400,268 470,290 510,360"), 5, { colour: pigments.blue })
  hand.ink(outline("276,330 320,256 400,234 480,256 524,330"), 4, { colour: pigments.blue })
  hand.hatch(
    [
      [262, 590, 272, 520],
      [284, 592, 288, 520],
      [516, 592, 512, 520],
      [540, 590, 530, 520],
    ],
    4,
    pigments.blue
  )
}

function tasselledTurban(hand: Hand): void {
  const { pigments } = hand
  wovenTurban(
    hand,
    outline("256,376! 240,280 300,190 400,168 500,190 560,280 544,376! 480,312 400,294 320,312"),
    { left: 236, top: 166, width: 328, bend: 60, rows: [0, 1, 2, 5, 4] }
  )
  for (const side of SIDES) {
    const x = 400 + side * 152
    hand.shape(ellipse(x, 380, 26, 26, 0, 9), pigments.madder, 5.5)
    hand.ink(
      [
        [x, 400],
        [x + side * 8, 480],
      ],
      5,
      { colour: pigments.madder }
    )
    const place = placing({ x: x + side * 8, y: 480 })
    hand.shape(place("-12,0! -20,64! 20,64! 12,0!"), pigments.madder, 5)
  }
}

function broadTurban(hand: Hand): void {
  const { pigments } = hand
  wovenTurban(
    hand,
    outline("230,350! 216,270 290,186 400,164 510,186 584,270 570,350! 490,312 400,298 310,312"),
    { left: 216, top: 180, width: 368, bend: 50, rows: [5, 2, 1, 4] }
  )
  hand.ink(outline("232,268 300,206 400,190 500,206 568,268"), 5, { colour: pigments.rose })
  for (let i = 0; i < 9; i++) {
    hand.shape(
      ellipse(262 + i * 34.5, 336 - sin((i / 8) * PI) * 32, 8, 8, 0, 6),
      pigments.silver,
      3.2
    )
  }
}

function crestedTurban(hand: Hand): void {
  const { pigments } = hand
  wovenTurban(
    hand,
    outline("236,360! 220,250 300,180 400,166 500,180 580,250 564,360! 480,308 400,294 320,308"),
    { left: 220, top: 170, width: 360, bend: 60, rows: [6, 3, 2, 5] }
  )
  hand.shape(outline("370,166! 350,122 400,96 450,122 430,166!"), pigments.madder, 6)
  hand.hatch(
    times(5, (i): Nick => [372 + i * 14, 162, 384 + i * 8, 112]),
    4,
    pigments.turmeric
  )
}

/** Hair parted and knotted, with a silver pin. */
function knottedHair(hand: Hand, { hair }: Sitter): void {
  const { pigments } = hand
  const gloss = mix(hair, pigments.silver, 0.3)
  hand.shape(ellipse(400, 206, 66, 52, 0, 11), hair, 7)
  hand.tube(outline("310,176 400,206 496,232"), 10, pigments.silver, 4)
  hand.shape(ellipse(304, 174, 15, 15, 0, 8), pigments.madder, 4.4)
  hand.shape(
    outline(
      "400,252 318,262 276,330 276,430! 296,420 312,350 352,312 400,286! 448,312 488,350 504,420 524,430! 524,330 482,262"
    ),
    hair,
    7
  )
  for (const strand of [
    "392,270 336,300 300,370",
    "408,270 464,300 500,370",
    "386,262 330,280 288,350",
  ]) {
    hand.ink(outline(strand), 4, { colour: gloss, taper: "both" })
  }
}

/** A square of cloth folded and knotted at the neck. */
function kerchief(hand: Hand): void {
  const { pigments } = hand
  const colour = pigments[BROCADES[hand.band].ground]
  hand.shape(
    outline(
      "400,214 306,234 258,320 260,440 284,560 330,616! 330,560 306,470 298,380 338,318 400,300 462,318 502,380 494,470 470,560 470,616! 516,560 540,440 542,320 494,234"
    ),
    colour,
    7.5
  )
  const hem = outline("304,470 296,380 336,314 400,296 464,314 504,380 496,470")
  hand.ink(hem, 13, { colour: pigments.turmeric })
  hand.ink(outline("312,470 306,384 342,324 400,308 458,324 494,384 488,470"), 3)
  for (let i = 0; i < 7; i++) {
    const angle = PI * (1.12 + (i / 6) * 0.76)
    hand.shape(
      ellipse(400 + cos(angle) * 122, 372 + sin(angle) * 118, 9, 9, 0, 7),
      pigments.shell,
      3
    )
  }
}

function strawHat(hand: Hand): void {
  const { pigments } = hand
  const straw = mix(pigments.straw, pigments.shell, 0.35)
  const line = mix(pigments.earth, pigments.ink, 0.25)
  for (const side of SIDES) {
    hand.tube(
      [
        [400 + side * 118, 352],
        [400 + side * 112, 470],
        [400 + side * 52, 596],
      ],
      13,
      pigments.madder,
      4
    )
  }
  const edge = outline("400,118! 300,210 150,338! 260,372 400,384 540,372 650,338! 500,210")
  hand.fill(edge, straw)
  hand.clip(edge, () => {
    hand.fill(outline("400,110 440,230 470,400 680,400 680,330"), mix(straw, pigments.earth, 0.36))
    for (let i = -6; i <= 6; i++)
      hand.ink(
        [
          [400 + i * 2, 126],
          [400 + i * 40, 384],
        ],
        2.6,
        { colour: line }
      )
    for (let k = 1; k < 7; k++) {
      const reach = 40 * k
      hand.ink(
        [
          [400 - reach, 118 + k * 34],
          [400, 126 + k * 38],
          [400 + reach, 118 + k * 34],
        ],
        3.4,
        { colour: line }
      )
    }
  })
  hand.ink(edge, 8, { closed: true })
}

/** A cloth wound several times, its end at the ear. */
function woundTurban(hand: Hand, { coat }: Sitter): void {
  const { pigments, random } = hand
  const colour = random.pick([coat, pigments.indigo, pigments.char])
  hand.shape(
    outline("270,356! 262,270 320,206 410,190 500,214 540,280 530,360! 400,318"),
    colour,
    7.5
  )
  for (const fold of [
    "268,340 400,280 520,226",
    "264,300 380,250 470,202",
    "532,340 430,290 300,224",
    "276,264 340,230 400,194",
  ]) {
    hand.ink(outline(fold), 5, { colour: mix(colour, pigments.shell, 0.35) })
  }
  hand.shape(outline("520,330! 576,352 590,420 562,430! 530,372"), colour, 6)
}

function shortHair(hand: Hand, { hair, age }: Sitter): void {
  const { pigments, random } = hand
  const gloss = mix(hair, pigments.silver, 0.3)
  const brow = age === "old" ? 284 : 316
  const place = placing({ x: 400, stretchX: random.chance() ? 1 : -1 })
  hand.shape(
    place([
      [-114, 404, 1],
      [-126, 320],
      [-84, 240],
      [10, 220],
      [96, 246],
      [126, 320],
      [114, 404, 1],
      [98, 350],
      [70, brow],
      [-20, brow - 14],
      [-74, brow + 6],
      [-98, 350],
    ]),
    hair,
    7
  )
  for (const strand of [
    "-60,262 10,240 70,262",
    "-84,290 -20,262 30,262",
    "20,290 70,280 96,306",
  ]) {
    hand.ink(place(strand), 4, { colour: gloss, taper: "both" })
  }
}

/** A round cap of dark cloth with a band. */
function cap(hand: Hand): void {
  const { pigments, random } = hand
  const colour = random.pick([pigments.char, pigments.indigo, pigments.bark])
  hand.shape(
    outline("274,330! 276,250 330,206 400,198 470,206 524,250 526,330! 400,300"),
    colour,
    7.5
  )
  const rim = outline("270,350! 272,312 400,282 528,312 530,350! 400,316")
  hand.shape(rim, pigments[BROCADES[hand.band].ground], 6)
  hand.clip(rim, () =>
    brocade(
      hand,
      (x, y) => [268 + x, 280 + y + pow(abs(x - 132) / 132, 2) * 32],
      264,
      36,
      hand.band,
      {
        rows: [BROCADES[hand.band].main],
      }
    )
  )
  hand.ink(rim, 6, { closed: true })
  hand.shape(ellipse(400, 198, 17, 14, 0, 8), pigments.madder, 5)
}

const OF_DRESS: Record<BrocadeKind, Headwear> = {
  tay: longScarf,
  dao: tasselledTurban,
  hmong: broadTurban,
  pathen: crestedTurban,
}

export function headwear(hand: Hand, sitter: Sitter): void {
  const own = OF_DRESS[sitter.dress]
  const wear = sitter.isMan
    ? hand.random.pick([woundTurban, shortHair, shortHair, cap, strawHat])
    : hand.random.pick([own, own, own, knottedHair, kerchief, strawHat])
  wear(hand, sitter)
}
