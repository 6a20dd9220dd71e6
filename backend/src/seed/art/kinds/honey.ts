import { bee } from "../parts/bee"
import { narrowBelt } from "../parts/belt"
import { blossom } from "../parts/blossom"
import { bottle } from "../parts/bottle"
import { glassJar } from "../parts/glass-jar"
import { knot } from "../parts/knot"
import { leaf } from "../parts/leaf"
import { shaded } from "../parts/shaded"
import { brocade, BROCADES } from "../tools/brocade"
import { arc, corners, ellipse, type Nick, outline, placing, type Shape } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { lerp, min, PI, pow, sin, TAU, times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"
import type { Kind } from "./kind"

const HONEYS = ["#d58a22", "#c9741c", "#e0a02a"] as const

function cell(hand: Hand, x: number, y: number, size: number, colour: Colour): void {
  hand.shape(corners(arc(x, y, size, size * 1.08, PI / 6, PI / 6 + (TAU * 5) / 6, 6)), colour, 3.6)
}

/** A piece of comb within an outline. */
function comb(
  hand: Hand,
  edge: Shape,
  left: number,
  top: number,
  honey: Colour,
  rows = 5,
  columns = 5
): void {
  const { pigments } = hand
  hand.shape(edge, pigments.turmeric, 7)
  hand.clip(edge, () => {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const isSealed = (row * 3 + column * 2) % 5 === 0
        const colour = isSealed ? mix(honey, pigments.bark, 0.5) : honey
        cell(hand, left + column * 46 + (row % 2 ? 23 : 0), top + row * 42, 23, colour)
      }
    }
  })
  hand.ink(edge, 7, { closed: true })
}

function combPiece(hand: Hand, honey: Colour): void {
  comb(
    hand,
    outline("500,640! 560,600 660,610! 700,690 690,790! 600,820 510,800! 484,720"),
    505,
    630,
    honey
  )
}

function dipper(hand: Hand, x: number, y: number, honey: Colour): void {
  const { pigments } = hand
  const place = placing({ x, y, turn: 0.28 })
  hand.tube(place("0,-208 0,-40"), 15, pigments.earth, 5)
  hand.shape(place(ellipse(0, 0, 34, 56, 0, 8)), pigments.straw, 6)
  for (let i = -2; i <= 2; i++)
    hand.ink(
      place([
        [-33, i * 19],
        [0, i * 19 + 9],
        [33, i * 19],
      ]),
      4.5
    )
  hand.shape(
    [
      [x - 24, y + 46, 1],
      [x - 4, y + 58],
      [x - 6, y + 90],
      [x - 14, y + 106],
      [x - 22, y + 86],
      [x - 28, y + 58],
    ],
    honey,
    4
  )
}

/** A jar under a brocade cap, its label a comb. */
function jar(hand: Hand, x: number, honey: Colour): void {
  const { pigments } = hand
  const glass = new Vessel(
    x,
    400,
    400,
    (v) =>
      v < 0.12 ? 236 : lerp(250, 318, min(1, pow((v - 0.12) / 0.2, 0.7))) * (v > 0.93 ? 0.96 : 1),
    0.13
  )
  shaded(hand, glass, honey, mix(honey, pigments.bark, 0.35))
  hand.fill(ellipse(x, 460, 126, 14), mix(honey, pigments.shell, 0.35))
  hand.ink(arc(x - 92, 620, 26, 120, PI * 0.8, PI * 1.2), 9, {
    colour: pigments.shell,
    taper: "both",
  })
  const place = placing({ x })
  hand.shape(place("-108,560! 88,560! 94,700! -104,704!"), pigments.shell, 5)
  for (const [dx, dy] of outline("0,0 44,25 44,-25 -44,25 -44,-25 0,50 0,-50")) {
    const hexagon = corners(arc(x - 6 + dx, 632 + dy * 0.94, 25, 25, 0, TAU - PI / 3, 6))
    hand.shape(hexagon, (dx + dy) % 3 ? pigments.turmeric : honey, 3.4)
  }
  const cap = place(`
    -128,402! -170,446! -140,440 -112,462! -70,440 -34,468! 10,444 48,466! 90,440 128,458!
    168,440! 128,400! 110,352 0,326 -110,352`)
  hand.shape(cap, pigments[BROCADES[hand.band].ground], 6)
  hand.clip(cap, () =>
    brocade(hand, (u, v) => [x - 170 + u, 322 + v - sin((u / 340) * PI) * 6], 340, 150, hand.band, {
      rows: [1, 4],
    })
  )
  hand.ink(cap, 6, { closed: true })
  hand.tube(place("-128,404 0,420 128,402"), 15, pigments.turmeric, 4.5)
  knot(hand, x + 30, 418, 0.7, pigments.turmeric, 0.1)
}

function jarAndDipper(hand: Hand): void {
  const honey = hand.random.pick(HONEYS)
  jar(hand, 330, honey)
  combPiece(hand, honey)
  dipper(hand, 552, 520, honey)
  bee(hand, 640, 250, 1, 0.3)
}

function jarAndFlowers(hand: Hand): void {
  const honey = hand.random.pick(HONEYS)
  jar(hand, 350, honey)
  combPiece(hand, honey)
  bee(hand, 600, 470, 1.3, -0.3)
  bee(hand, 170, 290, 0.9, 0.5)
  for (let i = 0; i < 3; i++) {
    blossom(hand, 660 - i * 50, 560 - (i % 2) * 26, 1.7, hand.pigments.shell)
  }
}

/** Two bottles of different height before a slab of comb. */
function bottles(hand: Hand): void {
  const { pigments, random } = hand
  const honey = random.pick(HONEYS)
  comb(
    hand,
    outline("160,300! 420,270 640,310! 660,480 640,640! 400,660 150,640! 136,470"),
    166,
    320,
    honey,
    8,
    11
  )
  for (const [x, scale, colour] of [
    [290, 1.16, honey],
    [520, 0.94, mix(honey, pigments.bark, 0.25)],
  ] as const) {
    const place = bottle(hand, x, 812, scale, colour, mix(colour, pigments.bark, 0.35))
    hand.shape(place("-38,-374! -34,-420 34,-420 38,-374!"), pigments.straw, 5.5)
    hand.tube(place("-36,-366 0,-358 36,-366"), 15, pigments.madder, 4)
    hand.shape(place("-80,-186! 80,-186! 82,-60! -80,-56!"), pigments.shell, 5)
    const [labelX, labelY] = place.point(0, -122)
    for (const [dx, dy] of outline("0,0 38,22 38,-22 -38,22 -38,-22")) {
      cell(hand, labelX + dx * scale, labelY + dy * scale, 21 * scale, pigments.turmeric)
    }
  }
  bee(hand, 600, 240, 1.15, 0.2)
  bee(hand, 190, 270, 0.8, -0.4)
  for (let i = 0; i < 3; i++) blossom(hand, 634 + (i % 2) * 40, 740 + i * 34, 1.5, pigments.shell)
}

/** A hive in a hollow log, bees going home. */
function logHive(hand: Hand): void {
  const { pigments, random } = hand
  const honey = random.pick(HONEYS)
  const bark = mix(pigments.earth, pigments.bark, random.between(0.1, 0.6))
  for (const x of [230, 520])
    hand.tube(
      [
        [x, 560],
        [x - 10, 730],
      ],
      30,
      pigments.bark,
      6
    )
  const log = outline("140,300! 360,286 610,300! 626,430 610,570! 360,584 140,570! 126,430")
  hand.fill(log, bark)
  hand.clip(log, () => {
    hand.fill(outline("120,480 380,500 640,470 640,600 120,600"), mix(bark, pigments.ink, 0.3))
    hand.hatch(
      times(40, (): Nick => {
        const x = random.between(140, 560)
        const y = random.between(300, 570)
        return [x, y, x + random.between(30, 90), y + random.jitter(5)]
      }),
      4,
      mix(bark, pigments.ink, 0.5)
    )
  })
  hand.ink(log, 8, { closed: true })
  hand.shape(ellipse(612, 434, 66, 134, 0, 14), mix(pigments.straw, bark, 0.3), 7)
  hand.shape(ellipse(612, 434, 48, 104, 0, 14), pigments.char, 5)
  for (const [dx, dy] of outline("0,-58 -16,-20 16,-26 0,14 -16,52 16,50"))
    cell(hand, 612 + dx, 434 + dy, 17, honey)
  hand.tube(outline("250,292 254,430 250,578"), 18, pigments.straw, 4.6)
  hand.tube(outline("470,290 474,430 470,580"), 18, pigments.straw, 4.6)
  for (const [x, y, scale, turn] of [
    [350, 380, 1.2, -0.2],
    [660, 270, 1, 0.4],
    [180, 230, 0.8, -0.4],
    [420, 500, 0.8, 0.2],
  ] as const) {
    bee(hand, x, y, scale, turn)
  }
  glassJar(hand, 400, 816, 0.6, honey, () => undefined)
  for (let i = 0; i < 4; i++)
    blossom(hand, 150 + i * 40, 800 - (i % 2) * 30, 1.4, i % 2 ? pigments.rose : pigments.shell)
}

/** Cut comb on a leaf, honey running into a bowl. */
function combOnLeaf(hand: Hand): void {
  const { pigments, random } = hand
  const honey = random.pick(HONEYS)
  leaf(hand, 120, 560, 580, 250, -0.16, pigments.leaf, {
    dark: pigments.pine,
    veins: 10,
    line: 6,
    bend: -0.05,
    veinLine: 4,
  })
  comb(
    hand,
    outline("190,420! 280,330 480,300! 610,340 650,470! 590,560 400,600! 230,560"),
    200,
    330,
    honey,
    7,
    10
  )
  hand.shape(
    outline("430,590! 452,640 448,700 458,740! 420,740! 428,690 410,640 404,596!"),
    honey,
    5
  )
  const bowl = new Vessel(400, 700, 120, (v) => lerp(300, 160, v * v), 0.17)
  hand.shape(bowl.rim(), pigments.shell, 6)
  hand.shape(ellipse(400, 702, 134, 20), honey, 4)
  hand.shape(outline("436,640! 446,680 452,706! 424,706! 428,680 420,640!"), honey, 0)
  shaded(hand, bowl, pigments.shell, mix(pigments.shell, pigments.blue, 0.3))
  narrowBelt(hand, bowl, 0.2, 0.56, hand.band)
  hand.ink(bowl.arc(0), 7)
  dipper(hand, 610, 700, honey)
  bee(hand, 210, 290, 1.2, 0.2)
  for (let i = 0; i < 3; i++) blossom(hand, 160 + i * 46, 770 + (i % 2) * 26, 1.6, pigments.shell)
}

export const honey: Kind = {
  compositions: [jarAndDipper, logHive, bottles, jarAndFlowers, combOnLeaf],
  coarseness: 1,
}
