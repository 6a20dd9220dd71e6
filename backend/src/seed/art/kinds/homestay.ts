import { blossom } from "../parts/blossom"
import { cloud } from "../parts/cloud"
import { person } from "../parts/person"
import { steam } from "../parts/steam"
import { box, ellipse, type Nick, outline, placing, type Shape } from "../tools/geometry"
import { type Dot, type Hand } from "../tools/hand"
import { times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import type { Kind } from "./kind"

type Hour = { sky: Colour; light: Colour; isNight: boolean }

function night(hand: Hand): void {
  const { pigments, random } = hand
  const sky = pigments.indigo
  hand.fill(box(28, 30, 744, 860), sky)
  const moonX = random.chance() ? random.between(170, 240) : random.between(560, 630)
  hand.shape(ellipse(moonX, 190, 74, 74, 0, 14), mix(pigments.shell, pigments.turmeric, 0.15), 5)
  if (random.chance()) hand.fill(ellipse(moonX + 34, 174, 62, 62, 0, 12), sky)
  const stars = times(26, (): Dot => [
    random.between(50, 750),
    random.between(60, 400),
    random.between(2, 4.6),
  ])
  hand.dots(stars, 3, pigments.shell)
  for (let i = 0; i < 5; i++) {
    const x = random.between(70, 730)
    const y = random.between(70, 330)
    const rays = outline("0,-14 0,14 14,0 -14,0").map(([dx, dy]): Nick => [x, y, x + dx, y + dy])
    hand.hatch(rays, 5, pigments.shell)
  }
  cloud(hand, moonX + 60, 270, 0.8, mix(sky, pigments.blue, 0.6), pigments.ink)
}

function day(hand: Hand, sky: Colour): void {
  const { pigments, random } = hand
  hand.fill(box(28, 30, 744, 860), sky)
  const sunX = random.chance() ? random.between(170, 240) : random.between(560, 630)
  hand.shape(
    ellipse(sunX, 190, 74, 74, 0, 14),
    random.pick([pigments.madder, pigments.turmeric]),
    5
  )
  cloud(hand, sunX + 60, 240, 0.9, pigments.shell, pigments.ink)
  cloud(hand, 800 - sunX, 170, 0.8, pigments.shell, pigments.ink)
  for (let i = 0; i < 4; i++) {
    const bird = placing({ x: 380 + i * 40, y: 150 + (i % 2) * 26, scale: 0.8 })
    hand.ink(bird("-22,-8 -8,-12 0,0 8,-12 22,-8"), 4, { taper: "both" })
  }
}

function land(hand: Hand, { sky }: Hour): void {
  const { pigments, random } = hand
  for (const [colour, foot, height] of [
    [mix(sky, pigments.blue, 0.5), 620, 1],
    [mix(sky, pigments.pine, 0.6), 680, 0.6],
  ] as const) {
    for (const x0 of [90, 220, 400, 570, 720]) {
      const x = x0 + random.jitter(30)
      const w = random.between(90, 130)
      const h = random.between(170, 300) * height
      const p: Shape = [
        [x - w, foot, 1],
        [x - w * 0.7, foot - h * 0.5],
        [x - w * 0.4, foot - h * 0.9],
        [x, foot - h],
        [x + w * 0.4, foot - h * 0.84],
        [x + w * 0.8, foot - h * 0.3],
        [x + w, foot, 1],
      ]
      hand.fill(p, colour)
      hand.ink(p, 4)
      hand.hatch(
        [0, 1, 2, 3].map((i) => [
          x + w * (0.1 + i * 0.15),
          foot - h * (0.84 - i * 0.16),
          x + w * (0.05 + i * 0.15),
          foot - h * (0.6 - i * 0.15),
        ]),
        4
      )
    }
  }
  hand.shape(outline("28,740! 200,700 420,724 620,700 772,730! 772,890! 28,890!"), pigments.pine, 6)
  const grass = times(40, (): Nick => {
    const x = random.between(40, 750)
    const y = random.between(760, 850)
    return [x, y, x + random.jitter(8), y - random.between(12, 24)]
  })
  hand.hatch(grass, 5, pigments.leaf)
}

/** A stilt house with its ladder, lanterns and thatch. */
function stiltHouse(hand: Hand, { light }: Hour): void {
  const { pigments } = hand
  for (const x of [170, 270, 370, 470, 560, 640]) {
    hand.shape(box(x - 10, 620, 20, 180), pigments.bark, 5.5)
    hand.shape(box(x - 20, 796, 40, 20), pigments.silver, 4.5)
  }
  hand.tube(outline("170,700 640,700"), 11, pigments.bark, 4)
  hand.shape(outline("140,470! 666,470! 672,632! 134,632!"), pigments.clay, 7)
  hand.hatch(
    times(32, (i) => [146 + i * 16.6, 476, 146 + i * 16.6, 560 + (i % 3) * 20]),
    3
  )
  for (const x of [186, 300, 540]) {
    hand.shape(box(x, 500, 72, 80), light, 6)
    hand.ink(
      [
        [x + 36, 500],
        [x + 36, 580],
      ],
      5
    )
    hand.ink(
      [
        [x, 540],
        [x + 72, 540],
      ],
      4
    )
  }
  hand.shape(outline("416,492! 494,492! 494,630! 416,630!"), light, 6.5)
  hand.shape(outline("444,630! 440,570 455,548 470,570 468,630!"), pigments.char, 0)
  hand.dots([[455, 536, 12]], 12, pigments.char)
  hand.shape(outline("110,622! 700,622! 700,642! 110,642!"), pigments.earth, 6)
  for (let x = 120; x < 400; x += 34)
    hand.ink(
      [
        [x, 590],
        [x, 624],
      ],
      5
    )
  hand.ink(outline("112,590 410,590"), 7)
  for (let x = 510; x < 700; x += 34)
    hand.ink(
      [
        [x, 590],
        [x, 624],
      ],
      5
    )
  hand.ink(outline("500,590 698,590"), 7)
  const rf = outline("66,494! 150,420 226,300! 400,292 576,300! 652,420 738,494! 400,506")
  hand.fill(rf, mix(pigments.straw, pigments.earth, 0.25))
  hand.clip(rf, () => {
    hand.fill(
      outline("480,280 560,400 600,520 760,520 640,300"),
      mix(pigments.earth, pigments.ink, 0.12)
    )
    for (let r = 0; r < 5; r++) {
      hand.ink(
        [
          [60, 352 + r * 38],
          [400, 344 + r * 38],
          [740, 352 + r * 38],
        ],
        4
      )
    }
    const thatch = times(6, (row) =>
      times(34, (i): Nick => {
        const x = 70 + i * 20 + (row % 2) * 10
        return [x, 306 + row * 37, x + (x - 400) * 0.05, 336 + row * 37]
      })
    )
    hand.hatch(thatch.flat(), 4, mix(pigments.earth, pigments.ink, 0.4))
  })
  hand.ink(rf, 8, { closed: true })
  hand.tube(outline("216,300 400,290 586,300"), 22, pigments.earth, 6)
  for (const k of [-1, 1])
    hand.ink(
      [
        [400 + k * 176, 304],
        [400 + k * 206, 262],
      ],
      10
    )
  hand.tube(outline("430,642! 366,822!"), 13, pigments.earth, 4.6, { dense: true })
  hand.tube(outline("490,642! 440,826!"), 13, pigments.earth, 4.6, { dense: true })
  for (let i = 0; i < 7; i++)
    hand.tube(
      [
        [424 - i * 9.4, 660 + i * 25],
        [486 - i * 7.6, 662 + i * 25],
      ],
      11,
      pigments.straw,
      4
    )
  for (const x of [124, 688]) {
    hand.ink(
      [
        [x, 500],
        [x, 540],
      ],
      4
    )
    hand.shape(
      [
        [x - 16, 544, 1],
        [x - 24, 566],
        [x - 14, 590, 1],
        [x + 14, 590, 1],
        [x + 24, 566],
        [x + 16, 544, 1],
      ],
      pigments.madder,
      5
    )
    hand.hatch([[x, 592, x, 612]], 6, pigments.turmeric)
  }
}

function view(hand: Hand, hour: Hour): void {
  if (hour.isNight) night(hand)
  else day(hand, hour.sky)
  land(hand, hour)
  stiltHouse(hand, hour)
}

function moonlit(hand: Hand): void {
  const { pigments } = hand
  view(hand, { sky: pigments.indigo, light: pigments.turmeric, isNight: true })
  steam(hand, 620, 290, 1, mix(pigments.shell, pigments.indigo, 0.3))
}

function morning(hand: Hand): void {
  const { pigments } = hand
  view(hand, {
    sky: mix(pigments.rose, hand.sheet.paper.ground, 0.5),
    light: pigments.bark,
    isNight: false,
  })
  person(hand, 590, 830, 1.7, pigments.indigo, -1, { hasBasket: true })
  person(hand, 660, 836, 1.6, pigments.madder)
}

function noon(hand: Hand): void {
  const { pigments } = hand
  view(hand, {
    sky: mix(pigments.blue, hand.sheet.paper.ground, 0.5),
    light: pigments.char,
    isNight: false,
  })
  for (let i = 0; i < 7; i++)
    blossom(hand, 90 + i * 36, 800 + (i % 3) * 26, 1.3, i % 2 ? pigments.rose : pigments.shell)
  person(hand, 610, 832, 1.7, pigments.madder, 1, { hasBasket: true })
}

export const homestay: Kind = {
  compositions: [moonlit, morning, noon],
  coarseness: 1,
  isFixed: true,
  isWholeView: true,
}
