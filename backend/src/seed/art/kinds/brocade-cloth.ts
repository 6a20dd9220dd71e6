import { knot } from "../parts/knot"
import { brocade, BROCADES } from "../tools/brocade"
import { BROCADE_KINDS, type BrocadeKind } from "../tools/brocade-kinds"
import { arc, box, ellipse, outline, placing, type Point } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { at, PI, round, sin } from "../tools/maths"
import { MOTIFS } from "../tools/motifs"
import { type Colour, mix } from "../tools/pigments"
import type { Kind } from "./kind"

function otherBand(hand: Hand): BrocadeKind {
  return hand.random.pick(BROCADE_KINDS.filter((kind) => kind !== hand.band))
}

function groundOf(hand: Hand, kind: BrocadeKind): Colour {
  return hand.pigments[BROCADES[kind].ground]
}

/** A folded cloth lying flat, its middle woven. */
function folded(
  hand: Hand,
  [x, y]: Point,
  [width, height]: Point,
  colour: Colour,
  kind: BrocadeKind
): void {
  const place = placing({ x, y })
  const w = width
  const h = height
  const edge = place([
    [0, 8],
    [12, 0, 1],
    [w - 12, 0, 1],
    [w, 8],
    [w + 4, h / 2],
    [w, h - 6],
    [w - 12, h, 1],
    [12, h, 1],
    [0, h - 8],
    [-6, h / 2],
  ])
  hand.shape(edge, colour, 6)
  hand.clip(edge, () => {
    hand.fill(place(box(-10, h * 0.22, w + 20, h * 0.58)), groundOf(hand, kind))
    brocade(hand, (u, v) => [x + u, y + h * 0.24 + v], w, h * 0.54, kind, {
      rows: [BROCADES[kind].main],
    })
  })
  hand.ink(edge, 6, { closed: true })
  hand.ink(
    place([
      [16, h - 14],
      [w * 0.6, h - 12],
    ]),
    3,
    { taper: "end" }
  )
}

type Fall = { x: number; y: number; width: number; length: number }

/** A length hanging free, with a fringe. */
function hanging(hand: Hand, { x, y, width, length }: Fall, kind: BrocadeKind): void {
  const { pigments, random } = hand
  const map = (u: number, v: number): Point => {
    const share = v / length
    const hem = share > 0.9 ? sin(u / 30) * 3 : 0
    return [x + u + sin(share * 3.2) * 14, y + v - sin((u / width) * PI) * 6 + hem]
  }
  const corner = (u: number, v: number): Point => [map(u, v)[0], map(u, v)[1], 1]
  const edge = [
    corner(0, 0),
    map(0, length * 0.36),
    map(0, length * 0.72),
    corner(0, length),
    map(width * 0.33, length),
    map(width * 0.67, length),
    corner(width, length),
    map(width, length * 0.67),
    map(width, length * 0.33),
    corner(width, 0),
  ]
  const threads = ["madder", "turmeric", "shell"] as const
  for (let u = 15; u < width; u += 30) {
    const [px, py] = map(u, length)
    const colour = pigments[at(threads, round(u / 15) % 3)]
    hand.ink(
      [
        [px, py],
        [px + random.jitter(5), py + 34],
      ],
      6,
      { colour }
    )
    hand.ink(
      [
        [px + 6, py],
        [px + 6 + random.jitter(5), py + 32],
      ],
      3
    )
  }
  hand.shape(edge, groundOf(hand, kind), 7)
  hand.clip(edge, () =>
    brocade(hand, map, width, length, kind, {
      stray: 0.8,
      unit: 56,
      shift: random.integer(0, 3),
    })
  )
  for (const u of [0, width - 16]) {
    const selvage = [0, 0.33, 0.66, 1].map((share) => corner(u, length * share))
    const inner = [1, 0.66, 0.33, 0].map((share) => corner(u + 16, length * share))
    hand.fill([...selvage, ...inner], pigments.turmeric)
  }
  hand.ink(edge, 8, { closed: true })
}

/** A cloth wound on its pole. */
function roll(hand: Hand, x: number, y: number, scale: number, kind: BrocadeKind): void {
  const { pigments } = hand
  const place = placing({ x, y, scale })
  const colour = groundOf(hand, kind)
  const edge = place(`
    -232,-40! -220,-64 0,-74 220,-64 234,-38! 240,20 230,62! 0,74 -228,62! -240,10`)
  hand.shape(edge, colour, 7)
  hand.clip(edge, () =>
    brocade(
      hand,
      (u, v) => place.point(-240 + u, -64 + v - sin((u / 480) * PI) * 8),
      480,
      130,
      kind,
      {
        rows: [2, 3],
      }
    )
  )
  hand.ink(edge, 8, { closed: true })
  hand.shape(place(ellipse(238, 0, 34, 62, 0, 10)), mix(colour, pigments.shell, 0.25), 6.5)
  const spiral = arc(0, 0, 22, 44, -1.2, 4.2, 12).map(([px, py], index): Point => [
    238 + px * (1 - index * 0.06),
    py * (1 - index * 0.06),
  ])
  hand.ink(place(spiral), 4)
  hand.tube(place("276,0 330,-2"), 22 * scale, pigments.earth, 5.5)
  hand.tube(place("-316,8 -236,4"), 22 * scale, pigments.earth, 5.5)
}

function unrolled(hand: Hand): void {
  const { pigments, random } = hand
  const second = otherBand(hand)
  hanging(hand, { x: 190, y: 420, width: 420, length: 392 }, hand.band)
  roll(hand, 400, 400, 1, hand.band)
  if (random.chance()) folded(hand, [120, 262], [250, 66], pigments.madder, second)
  folded(hand, [250, 230], [270, 74], pigments.turmeric, second)
}

/** Two lengths over a pole. */
function overThePole(hand: Hand): void {
  const { pigments } = hand
  for (const post of ["120,220 112,816", "690,220 698,816"])
    hand.tube(outline(post), 24, pigments.earth, 6)
  hanging(hand, { x: 150, y: 268, width: 236, length: 380 }, hand.band)
  hanging(hand, { x: 420, y: 268, width: 236, length: 460 }, otherBand(hand))
  hand.tube(outline("60,266 400,258 744,268"), 26, pigments.celadon, 6)
}

/** A folded pile, ends showing. */
function pile(hand: Hand): void {
  const { pigments, random } = hand
  const colours = ["turmeric", "madder", "indigo", "rose", "leaf", "straw"] as const
  const first = random.integer(0, 5)
  for (let i = 0; i < 5; i++) {
    const width = 470 - (i % 2) * 34 - random.between(0, 26)
    const kind = at(BROCADE_KINDS, (first + i) % BROCADE_KINDS.length)
    folded(
      hand,
      [400 - width / 2 + random.jitter(16), 710 - i * 104],
      [width, 100],
      pigments[at(colours, (first + i) % 6)],
      kind
    )
  }
  knot(hand, 400, 300, 1, pigments.madder, 0.05)
}

/** On the loom: warp, heddle rods, shuttle, the woven part rolled towards the weaver. */
function onTheLoom(hand: Hand): void {
  const { pigments } = hand
  const warp = mix(pigments.shell, pigments.straw, 0.3)
  for (const post of ["140,240 120,820", "660,240 680,820"])
    hand.tube(outline(post), 30, pigments.earth, 6)
  hand.tube(outline("100,262 400,254 700,262"), 30, pigments.bark, 6)
  const threads = outline("200,270! 600,270! 590,560! 210,560!")
  hand.fill(threads, warp)
  hand.clip(threads, () => {
    for (let i = 0; i < 34; i++)
      hand.ink(
        [
          [204 + i * 12, 268],
          [214 + i * 11.4, 566],
        ],
        2.6,
        { colour: i % 5 ? pigments.earth : pigments.madder }
      )
  })
  hand.ink(threads, 5, { closed: true })
  for (const y of [350, 420])
    hand.tube(
      [
        [150, y + 6],
        [400, y],
        [650, y + 4],
      ],
      17,
      pigments.straw,
      5
    )
  hanging(hand, { x: 206, y: 520, width: 388, length: 250 }, hand.band)
  hand.tube(outline("120,520 400,512 680,520"), 26, pigments.clay, 6)
  hand.shape(outline("450,470! 520,440 640,452! 580,486 510,494"), pigments.turmeric, 6)
  hand.shape(ellipse(546, 468, 30, 9, -0.1, 9), pigments.madder, 4)
}

/** A square with a great star, as made for a quilt or a carrier. */
function square(hand: Hand): void {
  const { pigments, random } = hand
  const kind = hand.band
  const place = placing({ x: 400, y: 530, turn: random.jitter(0.04), scale: 1.06 })
  const edge = place("-250,-250! 0,-258 250,-250! 258,0 250,250! 0,258 -250,250! -258,0")
  hand.shape(edge, groundOf(hand, kind), 7)
  hand.clip(edge, () => {
    for (let side = 0; side < 4; side++) {
      const turn = placing({ turn: (side * PI) / 2 })
      const turned = (u: number, v: number) => place.point(...turn.point(u - 250, v - 246))
      brocade(hand, turned, 500, 96, kind, { rows: [BROCADES[kind].main] })
    }
    hand.fill(place("-140,-140! 140,-140! 140,140! -140,140!"), pigments.shell)
    hand.fill(place("-126,-126! 126,-126! 126,126! -126,126!"), pigments.madder)
  })
  for (const { slot, polygon } of MOTIFS.star) {
    const petal = polygon.map(([u, v]): Point => [(u - 0.5) * 240, (v - 0.5) * 240, 1])
    hand.shape(
      place(petal),
      [pigments.shell, pigments.turmeric, pigments.indigo][slot] ?? pigments.shell,
      3.6
    )
  }
  hand.ink(place("-140,-140! 140,-140! 140,140! -140,140!"), 6, { closed: true })
  hand.ink(edge, 8, { closed: true })
  for (const [x, y] of place("-250,-250 250,-250 250,250 -250,250")) {
    hand.shape(ellipse(x, y, 22, 21, 0, 9), pigments.madder, 5)
  }
}

export const brocadeCloth: Kind = {
  compositions: [unrolled, pile, overThePole, square, onTheLoom],
  coarseness: 1,
  isWide: true,
}
