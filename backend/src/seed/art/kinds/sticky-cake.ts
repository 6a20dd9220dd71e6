import { leaf } from "../parts/leaf"
import { tray } from "../parts/tray"
import {
  corners,
  ellipse,
  type Nick,
  outline,
  placing,
  type Point,
  type Shape,
} from "../tools/geometry"
import { type Dot, type Hand } from "../tools/hand"
import { cos, sin, TAU, times } from "../tools/maths"
import { mix } from "../tools/pigments"
import type { Kind } from "./kind"

type Brick = { x: number; y: number; width: number; depth: number; height: number }

/** A cake boiled in leaves and tied with split bamboo, seen from a corner; y is the back of its foot. */
function block(hand: Hand, { x, y, width, depth, height }: Brick): void {
  const { pigments, random } = hand
  const left = x - width / 2
  const right = x + width / 2
  const top = y - height
  const place = (points: Shape) => corners(points)
  hand.shape(
    place([
      [left + depth, top],
      [right + depth, top],
      [right, top + depth],
      [left, top + depth],
    ]),
    mix(pigments.leaf, pigments.celadon, 0.45),
    7
  )
  hand.shape(
    place([
      [left, top + depth],
      [right, top + depth],
      [right + 2, y + depth],
      [left - 2, y + depth],
    ]),
    pigments.leaf,
    7
  )
  hand.shape(
    place([
      [right, top + depth],
      [right + depth, top],
      [right + depth, y],
      [right, y + depth],
    ]),
    pigments.pine,
    7
  )
  const veins = times(15, (i): Nick => [
    left + 12 + (i * width) / 15.5,
    top + depth + 4,
    left + 10 + (i * width) / 15.5 + random.jitter(4),
    y + depth - random.between(8, 60),
  ])
  hand.hatch(veins, 3.4, pigments.pine)
  const topVeins = times(10, (i): Nick => [
    left + depth * 0.9 + (i * width) / 10,
    top + 8,
    left + depth * 0.3 + (i * width) / 10,
    top + depth - 6,
  ])
  hand.hatch(topVeins, 3, pigments.pine)
  const tie = (points: Shape) => hand.tube(place(points), 13, pigments.straw, 4, { dense: true })
  for (const share of [0.3, 0.68]) {
    const tieX = left + width * share
    tie([
      [tieX + depth, top],
      [tieX, top + depth],
      [tieX, y + depth],
    ])
  }
  for (const share of [0.36, 0.7]) {
    const tieY = top + depth + height * share
    tie([
      [left, tieY],
      [right, tieY],
      [right + depth, tieY - depth],
    ])
  }
  const ridge = top + depth * 0.52
  tie([
    [left + depth * 0.48, ridge],
    [right + depth * 0.48, ridge],
  ])
}

/** What is inside: rice, bean, a piece of pork. */
function slice(hand: Hand, x: number, y: number, scale: number): void {
  const { pigments, random } = hand
  const place = placing({ x, y, scale })
  hand.shape(
    place("-120,-60! 90,-60! 130,-96! -70,-96!"),
    mix(pigments.leaf, pigments.celadon, 0.45),
    6
  )
  hand.shape(place("90,-60! 130,-96! 130,20! 90,60!"), pigments.pine, 6)
  hand.shape(place("-120,-60! 90,-60! 90,60! -120,60!"), pigments.leaf, 6)
  hand.shape(place("-106,-46! 78,-46! 78,46! -106,46!"), pigments.shell, 4)
  const grains = times(46, (): Dot => {
    const gx = random.between(-98, 70)
    const gy = random.chance() ? random.between(-40, -26) : random.between(28, 40)
    return [...place.point(gx, gy), 3.2]
  })
  hand.dots(grains, 3, mix(pigments.celadon, pigments.leaf, 0.3))
  hand.shape(place("-104,-22! -40,-27 76,-22! 76,22! -20,27 -104,22!"), pigments.turmeric, 3.6)
  hand.shape(place("-60,-6 -20,-14 40,-8 44,10 -10,14 -58,10"), pigments.rose, 3.6)
  hand.hatch([place.nick(-44, 0, 10, -3), place.nick(-30, 8, 30, 5)], 4, pigments.shell)
}

type Pose = { x: number; y: number; scale: number; turn: number }

/** The humped cake of the highlands. */
function hump(hand: Hand, pose: Pose): void {
  const { pigments } = hand
  const place = placing(pose)
  const edge = place("-230,60! -224,10 -150,-50 0,-112 150,-50 224,10 230,60! 0,76")
  hand.fill(edge, pigments.leaf)
  hand.clip(edge, () => {
    hand.fill(place("-240,34 0,40 240,30 240,100 -240,100"), pigments.pine)
    hand.hatch(
      times(20, (i) => place.nick(-200 + i * 21, -90, -204 + i * 21, 50)),
      3,
      pigments.pine
    )
    for (let i = -4; i <= 4; i++) {
      const tie = place([
        [i * 48 + 6, -120],
        [i * 48 + 16, -20],
        [i * 48 - 2, 90],
      ])
      hand.tube(tie, 11, pigments.straw, 3.8)
    }
  })
  hand.ink(edge, 7, { closed: true })
  for (const side of [-1, 1]) {
    const ear = outline("222,62! 262,30 250,60 270,76 226,74!").map(([x, y, corner]): Point => [
      x * side,
      y,
      corner ?? 0,
    ])
    hand.shape(place(ear), pigments.celadon, 4.5)
  }
}

function leafBelow(hand: Hand): void {
  const { pigments } = hand
  leaf(hand, 470, 800, 200, 60, -0.05, pigments.celadon, { dark: pigments.leaf, veins: 6 })
}

function twoHumps(hand: Hand): void {
  hump(hand, { x: 372, y: 430, scale: 1.02, turn: -0.1 })
  hump(hand, { x: 440, y: 590, scale: 1.1, turn: 0.04 })
  slice(hand, 300, 764, 1.1)
  leafBelow(hand)
}

function twoBlocks(hand: Hand): void {
  block(hand, { x: 440, y: 470, width: 330, depth: 54, height: 170 })
  block(hand, { x: 400, y: 690, width: 430, depth: 70, height: 210 })
  slice(hand, 260, 766, 1.12)
  block(hand, { x: 610, y: 790, width: 170, depth: 34, height: 120 })
  leafBelow(hand)
}

function tallBlock(hand: Hand): void {
  block(hand, { x: 400, y: 690, width: 430, depth: 70, height: 330 })
  slice(hand, 250, 766, 1.12)
  block(hand, { x: 610, y: 790, width: 170, depth: 34, height: 120 })
  leafBelow(hand)
}

/** A round of rice with its filling, cut from a long cake. */
function roundSlice(hand: Hand, x: number, y: number, radius: number): void {
  const { pigments, random } = hand
  hand.shape(ellipse(x, y, radius, radius * 0.94, 0, 13), pigments.leaf, 6.5)
  hand.shape(ellipse(x, y, radius * 0.9, radius * 0.84, 0, 13), pigments.shell, 4)
  const grains = times(26, (): Dot => {
    const angle = random.between(0, TAU)
    const reach = radius * random.between(0.62, 0.82)
    return [x + cos(angle) * reach, y + sin(angle) * reach * 0.94, 3.2]
  })
  hand.dots(grains, 3, mix(pigments.celadon, pigments.leaf, 0.3))
  hand.shape(ellipse(x, y, radius * 0.56, radius * 0.52, 0, 11), pigments.turmeric, 4)
  hand.shape(ellipse(x - 4, y + 3, radius * 0.27, radius * 0.2, 0.4, 8), pigments.rose, 3.6)
}

/** Long cakes side by side, one cut into rounds. */
function longCakes(hand: Hand): void {
  const { pigments } = hand
  for (const [x, y, turn] of [
    [420, 380, -0.1],
    [390, 500, 0.03],
  ] as const) {
    const place = placing({ x, y, turn })
    const edge = place("-280,-50! 0,-66 270,-54! 292,0 270,54! 0,66 -280,50! -296,0")
    hand.fill(edge, pigments.leaf)
    hand.clip(edge, () => {
      hand.fill(place("-300,14 0,26 300,10 300,80 -300,80"), pigments.pine)
      hand.hatch(
        times(22, (i) => place.nick(-270 + i * 25, -50, -272 + i * 25, 20)),
        3,
        pigments.pine
      )
      for (let i = -5; i <= 5; i++)
        hand.tube(
          place([
            [i * 50, -70],
            [i * 50 + 8, 0],
            [i * 50, 70],
          ]),
          11,
          pigments.straw,
          3.8
        )
      hand.tube(place("-300,-8 0,-16 300,-10"), 11, pigments.straw, 3.8)
    })
    hand.ink(edge, 7, { closed: true })
    hand.shape(place("284,-40! 330,-62 322,-10 336,36 286,40!"), pigments.celadon, 4.6)
  }
  leaf(hand, 110, 750, 600, 190, -0.05, pigments.celadon, {
    dark: pigments.leaf,
    veins: 10,
    line: 6,
    bend: 0.02,
  })
  roundSlice(hand, 250, 700, 92)
  roundSlice(hand, 400, 726, 96)
  roundSlice(hand, 556, 704, 88)
}

/** One opened on its own leaves in a tray. */
function openedOnTray(hand: Hand): void {
  const { pigments } = hand
  hump(hand, { x: 420, y: 478, scale: 1, turn: 0.06 })
  tray(hand, 400, 660, 320, 160, () => {
    for (const [x, y, angle] of [
      [180, 700, -0.5],
      [620, 700, 3.6],
      [400, 780, -1.6],
    ] as const) {
      leaf(hand, x, y, 270, 120, angle, pigments.leaf, { dark: pigments.pine, veins: 7 })
    }
  })
  slice(hand, 290, 650, 0.96)
  slice(hand, 500, 680, 0.96)
}

/** Small cakes tied in pairs, hung from a pole. */
function hungPairs(hand: Hand): void {
  const { pigments } = hand
  hand.tube(outline("70,250 400,242 730,252"), 22, pigments.celadon, 6)
  for (const [x, y] of outline("220,420 400,400 580,424")) {
    hand.ink(
      [
        [x, 248],
        [x + 4, y - 46],
      ],
      6,
      { colour: pigments.earth }
    )
    block(hand, { x, y: y + 60, width: 140, depth: 30, height: 130 })
  }
  block(hand, { x: 330, y: 760, width: 280, depth: 50, height: 150 })
  slice(hand, 580, 766, 0.86)
}

export const stickyCake: Kind = {
  compositions: [twoHumps, longCakes, twoBlocks, openedOnTray, tallBlock, hungPairs],
}
