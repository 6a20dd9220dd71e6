import { embers } from "../parts/embers"
import { leaf } from "../parts/leaf"
import { packet } from "../parts/packet"
import { tray } from "../parts/tray"
import { outline, placing, transform } from "../tools/geometry"
import { type Dot, type Hand } from "../tools/hand"
import { times } from "../tools/maths"
import { mix } from "../tools/pigments"
import type { Kind } from "./kind"

function rack(hand: Hand): void {
  const { pigments } = hand
  for (const post of ["120,200 112,800", "680,200 688,800"])
    hand.tube(outline(post), 26, pigments.earth, 6)
  hand.tube(outline("70,282 400,274 730,284"), 26, pigments.celadon, 6)
  for (const x of [200, 390, 560]) hand.hatch([[x, 264, x + 4, 292]], 8)
  hand.tube(outline("90,236 400,232 712,240"), 20, pigments.earth, 5.5)
}

function fire(hand: Hand): void {
  const smoke = mix(hand.pigments.blue, hand.pigments.ink, 0.2)
  for (const [x, scale, stretchX] of [
    [310, 1.1, 1],
    [490, 1.05, -1],
  ] as const) {
    const place = placing({ x, y: 720, scale, stretchX })
    hand.ink(place("0,0 -20,-40 18,-74 -14,-116 20,-140 36,-120 20,-106"), 6, {
      colour: smoke,
      taper: "start",
    })
  }
  embers(hand, 400, 800)
}

function strip(hand: Hand, x: number, top: number, width: number, height: number): void {
  const { pigments, random } = hand
  const colour = random.chance(0.33)
    ? mix(pigments.bark, pigments.ink, 0.2)
    : mix(pigments.madder, pigments.bark, random.between(0.4, 0.65))
  const w = width
  const h = height
  const place = placing({ x, y: top })
  hand.ink(place("-12,-28 0,-40 8,10"), 5)
  const edge = place([
    [-w * 0.6, 2, 1],
    [-w, 40],
    [-w * 0.75, h * 0.5],
    [-w * 1.05, h * 0.84],
    [-w * 0.3, h, 1],
    [w * 0.7, h * 0.95],
    [w * 1.02, h * 0.6],
    [w * 0.72, h * 0.3],
    [w * 0.7, 6, 1],
  ])
  hand.fill(edge, colour)
  hand.clip(edge, () => {
    hand.fill(
      place([
        [4, 0],
        [12, h * 0.4],
        [2, h],
        [80, h],
        [80, 0],
      ]),
      mix(colour, pigments.ink, 0.35)
    )
    const fibres = times(15, () => {
      const fx = random.jitter(w * 0.8)
      const fy = random.between(10, h * 0.75)
      return place.nick(fx, fy, fx + random.jitter(8), fy + random.between(30, 80))
    })
    hand.hatch(fibres, 4, mix(colour, pigments.rose, 0.5))
  })
  hand.ink(edge, 7, { closed: true })
  const pepper = times(6, (): Dot => [
    ...place.point(random.jitter(w * 0.6), random.between(20, h * 0.8)),
    random.between(2.4, 4),
  ])
  hand.dots(pepper, 3, pigments.turmeric)
}

function sausage(
  hand: Hand,
  x: number,
  y: number,
  length: number,
  turn: number,
  isPale: boolean
): void {
  const { pigments, random } = hand
  const place = placing({ x, y, turn })
  const l = length
  const skin = isPale ? mix(pigments.madder, pigments.clay, 0.25) : pigments.madder
  hand.shape(
    place([
      [0, 0],
      [-26, 16],
      [-32, l / 2],
      [-24, l - 12],
      [0, l],
      [24, l - 12],
      [32, l / 2],
      [26, 16],
    ]),
    skin,
    6
  )
  const fat = times(7, (): Dot => [
    ...place.point(random.jitter(15), random.between(18, l - 18)),
    random.between(3, 5),
  ])
  hand.dots(fat, 4, pigments.rose)
  hand.ink(
    place([
      [-17, 24],
      [-20, l / 2],
      [-15, l - 26],
    ]),
    5,
    { colour: pigments.shell, taper: "both" }
  )
}

function stripsOverFire(hand: Hand): void {
  const { random } = hand
  rack(hand)
  for (let i = 0; i < 7; i++)
    strip(hand, 166 + i * 78, 290, random.between(31, 38), random.between(260, 345))
  fire(hand)
}

function sausagesOverFire(hand: Hand): void {
  const { random } = hand
  rack(hand)
  for (const [x, count] of [
    [190, 3],
    [300, 4],
    [410, 4],
    [520, 4],
    [620, 3],
  ] as const) {
    let y = 292
    hand.ink(
      [
        [x, 262],
        [x, 300],
      ],
      5
    )
    for (let i = 0; i < count; i++) {
      const length = random.between(94, 112)
      sausage(hand, x, y, length, i % 2 ? 0.07 : -0.07, i % 2 === 1)
      y += length + 6
      hand.ink(
        [
          [x - 8, y - 4],
          [x + 8, y - 3],
        ],
        7
      )
    }
  }
  fire(hand)
}

function chilli(hand: Hand, x: number, y: number, turn: number): void {
  const { pigments } = hand
  const place = placing({ x, y, turn })
  hand.shape(place("-56,0 -30,-14 30,-12 70,6! 24,14 -34,14"), pigments.madder, 4.6)
  hand.tube(place("-54,0 -74,-8 -84,-22"), 9, pigments.leaf, 3.6)
}

/** Sliced on a board with a knife, chilli and herbs. */
function onBoard(hand: Hand): void {
  const { pigments, random } = hand
  for (let i = 0; i < 4; i++)
    strip(hand, 200 + i * 66, 236, random.between(30, 36), random.between(230, 290))
  hand.tube(outline("120,214 300,206 480,216"), 20, pigments.celadon, 5.5)
  const board = outline("110,600! 690,590! 706,780! 96,790!")
  hand.shape(board, mix(pigments.clay, pigments.straw, 0.5), 8)
  hand.shape(outline("96,790! 706,780! 704,812! 98,822!"), pigments.earth, 6)
  for (let i = 0; i < 7; i++) {
    const place = placing({
      x: 190 + i * 54,
      y: 690 + (i % 2) * 14,
      turn: -0.3 + random.jitter(0.08),
    })
    const meat = mix(pigments.madder, pigments.bark, random.between(0.35, 0.6))
    hand.shape(place("-40,-56 20,-66 44,-20 40,50 -10,64 -46,30"), meat, 6)
    hand.hatch(
      times(5, (k) => place.nick(-26 + k * 13, -40, -30 + k * 13, 40)),
      4,
      mix(meat, pigments.rose, 0.55)
    )
  }
  const blade = placing({ x: 600, y: 560, turn: 0.5 })
  hand.shape(blade("-30,-150! 36,-140! 40,90! -30,96!"), pigments.silver, 6)
  hand.hatch([blade.nick(24, -120, 26, 70)], 5, mix(pigments.silver, pigments.ink, 0.4))
  hand.shape(blade("-20,94! 22,94! 18,210! -14,210!"), pigments.bark, 6)
  chilli(hand, 180, 560, -0.2)
  chilli(hand, 250, 846, 0.1)
  leaf(hand, 560, 836, 120, 42, -0.1, pigments.leaf, { dark: pigments.pine })
}

/** Torn meat and links of sausage on leaves in a tray. */
function onLeafTray(hand: Hand): void {
  const { pigments, random } = hand
  tray(hand, 400, 590, 320, 226, () => {
    for (const [x, y, angle] of [
      [160, 640, -0.3],
      [640, 560, 2.9],
      [220, 480, 0.2],
    ] as const) {
      leaf(hand, x, y, 420, 160, angle, pigments.leaf, { dark: pigments.pine, veins: 9, line: 5 })
    }
  })
  for (const [x, y, turn] of [
    [290, 430, 0.5],
    [360, 420, 0.3],
    [440, 430, 0.2],
    [250, 540, 0.9],
  ] as const) {
    sausage(hand, x, y, random.between(120, 140), turn, random.chance())
  }
  for (let i = 0; i < 5; i++) {
    strip(hand, 400 + i * 42, 520 + (i % 2) * 26, random.between(24, 30), random.between(160, 210))
  }
  chilli(hand, 300, 716, 0.2)
  chilli(hand, 250, 690, -0.5)
}

/** A packet beside a small string of strips. */
function packetAndStrings(hand: Hand): void {
  const { pigments, random } = hand
  hand.tube(outline("420,236 580,228 730,238"), 22, pigments.celadon, 5.5)
  for (let i = 0; i < 4; i++)
    strip(hand, 468 + i * 68, 262, random.between(30, 36), random.between(330, 420))
  packet(
    hand,
    280,
    810,
    1.3,
    random.pick([pigments.straw, pigments.rose, pigments.celadon]),
    (place) => {
      for (const [x, length] of [
        [-34, 84],
        [0, 100],
        [34, 86],
      ] as const) {
        const [px, py] = place.point(x, -258)
        hand.shape(
          transform(
            [
              [-13, 0, 1],
              [-17, length * 0.6],
              [0, length, 1],
              [17, length * 0.5],
              [12, 0, 1],
            ],
            { x: px, y: py }
          ),
          mix(pigments.madder, pigments.bark, 0.5),
          4.4
        )
      }
    }
  )
  chilli(hand, 560, 800, -0.1)
  chilli(hand, 640, 772, 0.3)
}

export const driedMeat: Kind = {
  compositions: [stripsOverFire, onLeafTray, sausagesOverFire, onBoard, packetAndStrings],
  coarseness: 1,
  isWide: true,
}
