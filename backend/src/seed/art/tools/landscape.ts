import { cloud } from "../parts/cloud"
import { house, type Soften } from "../parts/house"
import { leaf } from "../parts/leaf"
import {
  corners,
  curve,
  type Nick,
  outline,
  placing,
  type Point,
  type Shape,
  transform,
} from "./geometry"
import { type Dot, type Hand } from "./hand"
import { abs, PI, times } from "./maths"
import type { Colour } from "./pigments"
import type { Landscape } from "./sheet"

/** What is far away: where it ends, and how its colours and lines pale. */
export type Distance = { horizon: number; soft: Soften; lineColour: Colour }

function karst(hand: Hand, { horizon, soft, lineColour }: Distance): void {
  const { random } = hand

  for (const [c, amp, yy] of [
    [soft(hand.sheet.scheme.far, 0.62), 1, horizon - 24],
    [soft(hand.sheet.scheme.hill, 0.5), 0.72, horizon + 6],
  ] as const) {
    const xs = amp === 1 ? [90, 250, 560, 715] : [60, 200, 640, 760]
    for (const x0 of xs) {
      const x = x0 + random.jitter(26)
      const w = random.between(70, 112)
      const h = random.between(170, 330) * amp * (abs(x - 400) < 200 ? 0.72 : 1)
      const l = random.between(0.72, 1)
      const p: Shape = [
        [x - w, yy, 1],
        [x - w * 0.74, yy - h * 0.42],
        [x - w * 0.52, yy - h * 0.8 * l],
        [x - w * 0.1, yy - h],
        [x + w * 0.34, yy - h * 0.9],
        [x + w * 0.62, yy - h * 0.5],
        [x + w * 0.92, yy - h * 0.2],
        [x + w, yy, 1],
      ]
      hand.fill(p, c)
      hand.ink(p, 3.6, { colour: lineColour })
      hand.hatch(
        [0, 1, 2, 3, 4].map((i) => [
          x + w * (0.1 + i * 0.13),
          yy - h * (0.84 - i * 0.14),
          x + w * (0.05 + i * 0.13),
          yy - h * (0.84 - i * 0.14) + h * 0.2,
        ]),
        3.4,
        lineColour
      )
    }
  }
}

function river(hand: Hand, { horizon, soft, lineColour }: Distance): void {
  const { random } = hand
  const isMirrored = random.chance()
  const side = (x: number) => (isMirrored ? 800 - x : x)
  const ridge = (colour: Colour, shape: Shape) => {
    hand.fill(shape, colour)
    hand.ink(shape.slice(1, -1), 3.8, { colour: lineColour })
  }
  ridge(soft(hand.sheet.scheme.far, 0.66), [
    [side(30), horizon - 90, 1],
    [side(30), horizon - 240, 1],
    [side(120), horizon - 300],
    [side(210), horizon - 190],
    [side(310), horizon - 250],
    [side(430), horizon - 150],
    [side(560), horizon - 210],
    [side(690), horizon - 320],
    [side(770), horizon - 260, 1],
    [side(770), horizon - 90, 1],
  ])
  ridge(soft(hand.sheet.scheme.hill, 0.55), [
    [side(30), horizon - 70, 1],
    [side(30), horizon - 150, 1],
    [side(150), horizon - 170],
    [side(280), horizon - 110],
    [side(420), horizon - 70, 1],
    [side(30), horizon - 70, 1],
  ])
  hand.fill(
    corners([
      [30, horizon - 96],
      [770, horizon - 96],
      [770, horizon + 30],
      [30, horizon + 30],
    ]),
    soft("blue", 0.6)
  )
  const nicks: Nick[] = []
  for (let i = 0; i < 22; i++) {
    const x = random.between(50, 700)
    const y = random.between(horizon - 84, horizon + 6)
    nicks.push([x, y, x + random.between(30, 80), y])
  }
  hand.hatch(nicks, 3.4, lineColour)
  hand.ink(
    [
      [30, horizon - 96],
      [400, horizon - 98],
      [770, horizon - 95],
    ],
    3.4,
    { colour: lineColour }
  )
  const bx = side(random.chance() ? 655 : 690)
  const by = horizon - 52
  hand.shape(
    transform("-60,-10! -30,8 30,8 64,-14! 30,-4 -30,-3", { x: bx, y: by }),
    soft("earth", 0.2),
    3,
    { line: lineColour }
  )
  hand.shape(
    corners([
      [bx - 18, by - 8],
      [bx, by - 40],
      [bx + 14, by - 8],
    ]),
    soft("indigo", 0.3),
    2.6,
    { line: lineColour }
  )
  hand.shape(
    corners([
      [bx - 24, by - 34],
      [bx - 1, by - 52],
      [bx + 22, by - 34],
    ]),
    soft("straw", 0.1),
    2.6,
    { line: lineColour }
  )
}

function village(hand: Hand, { horizon, soft, lineColour }: Distance): void {
  const { random } = hand
  const isMirrored = random.chance()
  const side = (x: number) => (isMirrored ? 800 - x : x)
  const ridge = (colour: Colour, shape: Shape) => {
    hand.fill(shape, colour)
    hand.ink(shape.slice(1, -1), 3.8, { colour: lineColour })
  }
  ridge(soft(hand.sheet.scheme.far, 0.66), [
    [side(30), horizon, 1],
    [side(30), horizon - 200, 1],
    [side(160), horizon - 290],
    [side(330), horizon - 180],
    [side(520), horizon - 240],
    [side(680), horizon - 150],
    [side(770), horizon - 210, 1],
    [side(770), horizon, 1],
  ])
  ridge(soft(hand.sheet.scheme.hill, 0.5), [
    [side(30), horizon + 20, 1],
    [side(30), horizon - 70, 1],
    [side(200), horizon - 100],
    [side(420), horizon - 30],
    [side(620), horizon - 70],
    [side(770), horizon - 40, 1],
    [side(770), horizon + 20, 1],
  ])
  house(hand, side(138), horizon - 74, 0.58, soft, lineColour)
  house(hand, side(672), horizon - 30, 0.46, soft, lineColour)
  for (const x of [232, 610, 745]) {
    const px = side(x)
    const py = horizon - 70 + random.jitter(8)
    hand.ink(
      [
        [px, py + 46],
        [px + 3, py - 30],
      ],
      5,
      { colour: lineColour }
    )
    for (let i = 0; i < 5; i++)
      leaf(hand, px + 3, py - 30, 58, 18, -PI * (0.1 + i * 0.2), soft("leaf", 0.3), {
        line: 2.4,
        veins: 0,
        bend: 0.2 * (i < 2.5 ? 1 : -1),
      })
  }
}

function clouds(hand: Hand, { horizon, soft, lineColour }: Distance): void {
  const { random } = hand

  for (const [x, y, s] of [
    [random.between(110, 190), horizon - random.between(250, 330), 1],
    [random.between(620, 690), horizon - random.between(170, 300), 0.85],
    [random.between(100, 150), horizon - 90, 0.7],
  ] as const)
    cloud(hand, x, y, s * 1.05, soft("shell", 0.1), lineColour)
  const p: Shape = [
    [30, horizon + 10, 1],
    [30, horizon - 60, 1],
    [130, horizon - 100],
    [270, horizon - 30],
    [420, horizon - 60],
    [590, horizon - 20],
    [770, horizon - 110, 1],
    [770, horizon + 10, 1],
  ]
  hand.fill(p, soft(hand.sheet.scheme.hill, 0.5))
  hand.ink(p.slice(1, 7), 3.8, { colour: lineColour })
  for (let k = 1; k < 4; k++)
    hand.ink(
      p.slice(1, 7).map(([x, y]) => [x, y + 24 * k]),
      2.3,
      { colour: lineColour }
    )
}

function terraces(hand: Hand, { horizon, soft, lineColour }: Distance): void {
  const { random } = hand
  const isMirrored = random.chance()
  const side = (x: number) => (isMirrored ? 800 - x : x)
  const slopes = [soft("blue", 0.72), soft(hand.sheet.scheme.hill, 0.55), soft("celadon", 0.35)]
  slopes.forEach((colour, index) => {
    const top = horizon - 230 + index * 78
    const edge: Shape = [
      [side(30), top + 40 + random.jitter(20), 1],
      [side(130), top - 26],
      [side(300), top + 50 + index * 26],
      [side(480), top + 96],
      [side(640), top + 60 + random.jitter(30)],
      [side(770), top + 20 - index * 34, 1],
    ]
    hand.fill([[side(30), horizon + 30, 1], ...edge, [side(770), horizon + 30, 1]], colour)
    hand.ink(edge, 4, { colour: lineColour })
    if (index === 0) return
    for (let k = 1; k < 5; k++) {
      const step = edge.map(([x, y]): Point => [x, y + k * 27])
      hand.ink(step, 2.4, { colour: lineColour })
      if (index === 2 && k < 4) {
        const bushes = curve(step, false, 26)
          .map(([x, y]): Dot => [x, y - 9])
          .filter(([, y]) => y < horizon + 10)
        hand.dots(bushes, 5.5, soft("leaf", 0.3))
      }
    }
  })
}

/** Rows of pointed trees on two ridges. */
function forest(hand: Hand, { horizon, soft, lineColour }: Distance): void {
  const { random } = hand
  const back: Shape = [
    [30, horizon - 170 + random.jitter(40), 1],
    [200, horizon - 270 + random.jitter(40)],
    [400, horizon - 190],
    [590, horizon - 290 + random.jitter(40)],
    [770, horizon - 180, 1],
  ]
  hand.fill(
    [[30, horizon + 10, 1], ...back, [770, horizon + 10, 1]],
    soft(hand.sheet.scheme.far, 0.66)
  )
  hand.ink(back, 3.8, { colour: lineColour })
  const tree = (x: number, y: number, scale: number, colour: Colour) => {
    const place = placing({ x, y, scale })
    hand.ink(place("0,0 0,-30"), 4, { colour: lineColour })
    hand.shape(place("0,-150! -30,-84! -18,-86! -40,-22! 40,-22! 18,-86! 30,-84!"), colour, 2.8, {
      line: lineColour,
    })
  }
  for (const [count, drop, scale, share] of [
    [13, 110, 0.66, 0.55],
    [10, 40, 0.92, 0.42],
  ] as const) {
    for (let i = 0; i < count; i++) {
      const x = 50 + ((i + 0.5) * 700) / count + random.jitter(12)
      const size = scale * random.between(0.8, 1.2) * (abs(x - 400) < 170 ? 0.7 : 1)
      tree(
        x,
        horizon - drop + random.jitter(10),
        size,
        soft(i % 3 ? hand.sheet.scheme.hill : "pine", share)
      )
    }
  }
  hand.fill(
    corners([
      [30, horizon - 42],
      [770, horizon - 42],
      [770, horizon + 10],
      [30, horizon + 10],
    ]),
    soft("celadon", 0.45)
  )
  hand.ink(
    outline("30,0 400,0 770,0").map(([x]): Point => [x, horizon - 42]),
    3,
    { colour: lineColour }
  )
}

/** Rice fields to the foot of low hills, with egrets and a buffalo path. */
function plain(hand: Hand, { horizon, soft, lineColour }: Distance): void {
  const { random } = hand
  const isMirrored = random.chance()
  const side = (x: number) => (isMirrored ? 800 - x : x)
  const hills: Shape = [
    [side(30), horizon - 170, 1],
    [side(160), horizon - 250 + random.jitter(24)],
    [side(330), horizon - 160],
    [side(520), horizon - 190],
    [side(680), horizon - 270 + random.jitter(24)],
    [side(770), horizon - 210, 1],
  ]
  hand.fill(
    [[side(30), horizon - 120, 1], ...hills, [side(770), horizon - 120, 1]],
    soft(hand.sheet.scheme.far, 0.62)
  )
  hand.ink(hills, 3.8, { colour: lineColour })
  const fields = [
    soft("turmeric", 0.5),
    soft("celadon", 0.3),
    soft(hand.sheet.scheme.hill, 0.5),
    soft("straw", 0.35),
  ]
  fields.forEach((colour, index) => {
    const top = horizon - 132 + index * 34
    const tilt = (index % 2 ? 12 : -10) + random.jitter(5)
    const edge: Shape = [
      [30, top + tilt, 1],
      [400, top - 4],
      [770, top - tilt, 1],
    ]
    hand.fill([[30, horizon + 20, 1], ...edge, [770, horizon + 20, 1]], colour)
    hand.ink(edge, 3, { colour: lineColour })
    const stalks = times(26, (i): Nick => {
      const x = 46 + i * 28 + random.jitter(6)
      return [x, top + 26, x + random.jitter(4), top + 12]
    })
    hand.hatch(stalks, 3, lineColour)
  })
  for (let i = 0; i < 3; i++) {
    const place = placing({
      x: side(110 + i * 60 + random.jitter(14)),
      y: horizon - 330 - (i % 2) * 34,
      scale: 0.9,
    })
    hand.shape(place("-30,-10! -8,-8 0,0 10,-10 34,-16! 8,4 -4,8"), soft("shell", 0), 2.6, {
      line: lineColour,
    })
  }
  house(hand, side(664), horizon - 66, 0.5, soft, lineColour)
}

const LANDSCAPES: Record<Landscape, (hand: Hand, distance: Distance) => void> = {
  karst,
  terraces,
  river,
  village,
  clouds,
  forest,
  plain,
}

export function landscape(hand: Hand, distance: Distance): void {
  LANDSCAPES[hand.sheet.landscape](hand, distance)
}
