import { belt } from "../parts/belt"
import { glassJar } from "../parts/glass-jar"
import { leaf } from "../parts/leaf"
import { packet } from "../parts/packet"
import { shaded } from "../parts/shaded"
import { tray } from "../parts/tray"
import { ellipse, type Nick, outline, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { cos, lerp, sin, sqrt, TAU, times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"
import type { Kind } from "./kind"

const CLUMP = "-38,12 -30,-16 -8,-30! 22,-22 40,6! 18,26 -20,24"

/** The whitest white a print has: shell. */
function starch(hand: Hand): Colour {
  return mix(hand.pigments.shell, hand.sheet.paper.glint, 0.2)
}

type Pose = { x: number; y: number; scale: number; turn: number }

function root(hand: Hand, pose: Pose): void {
  const { pigments, random } = hand
  const place = placing(pose)
  const skin = mix(pigments.earth, pigments.straw, 0.35)
  const edge = place(`
    -300,0! -230,-26 -150,-66 -40,-70 30,-92 130,-80 190,-30 260,-18 320,10! 240,26 180,50
    110,88 10,70 -70,80 -170,50 -240,22`)
  hand.fill(edge, skin)
  hand.clip(edge, () => {
    hand.fill(place("-300,20 0,30 320,10 320,120 -300,120"), mix(skin, pigments.ink, 0.3))
    const wrinkles = times(24, (i) =>
      place.nick(
        -230 + i * 20,
        -60 + ((i * 37) % 60),
        -226 + i * 20 + random.jitter(6),
        -20 + ((i * 53) % 70)
      )
    )
    hand.hatch(wrinkles, 4, mix(skin, pigments.ink, 0.5))
  })
  hand.ink(edge, 7, { closed: true })
  for (const hair of ["310,10 340,1 370,-17", "310,10 335,25 360,55", "310,10 352,10 394,10"]) {
    hand.ink(place(hair), 4, { taper: "end" })
  }
}

/** A round of root showing white flesh in rings. */
function cutRoot(hand: Hand, x: number, y: number, radius: number): void {
  const { pigments } = hand
  const skin = mix(pigments.earth, pigments.straw, 0.35)
  hand.shape(ellipse(x, y, radius, radius * 0.86, 0.1, 11), skin, 6)
  hand.shape(ellipse(x, y, radius * 0.84, radius * 0.7, 0.1, 11), starch(hand), 4)
  hand.ink(ellipse(x, y, radius * 0.5, radius * 0.4, 0.1, 10), 3, {
    closed: true,
    colour: mix(skin, pigments.shell, 0.3),
  })
  const rays = times(14, (i): Nick => {
    const angle = (i / 14) * TAU
    return [
      x + cos(angle) * radius * 0.78,
      y + sin(angle) * radius * 0.65,
      x + cos(angle) * radius * 0.56,
      y + sin(angle) * radius * 0.46,
    ]
  })
  hand.hatch(rays, 3.4, mix(skin, pigments.shell, 0.2))
}

/** Three broad leaflets on a stalk, as the vine bears them. */
function threefold(hand: Hand, x: number, y: number, scale: number): void {
  const { pigments } = hand
  const place = placing({ x, y, scale })
  hand.tube(place("-60,150 0,50 10,-30"), 10 * scale, pigments.leaf, 4)
  for (const [angle, dx, dy] of [
    [-1.57, 4, -26],
    [-2.8, 0, 22],
    [-0.3, 4, 22],
  ] as const) {
    const [fromX, fromY] = place.point(dx, dy)
    leaf(hand, fromX, fromY, 150 * scale, 118 * scale, angle, pigments.leaf, {
      dark: pigments.pine,
      veins: 5,
      line: 6,
      peak: 0.7,
      bend: 0.03,
    })
  }
}

function clump(hand: Hand, x: number, y: number, scale: number): void {
  const { pigments, random } = hand
  const place = placing({
    x,
    y,
    scale: scale * random.between(0.9, 1.15),
    turn: random.jitter(0.9),
  })
  hand.shape(place(CLUMP), starch(hand), 4.4)
  hand.fill(place("6,22 22,14 36,6 20,26"), mix(pigments.silver, pigments.blue, 0.2))
  hand.hatch(
    [place.nick(-8, 16, 18, 4), place.nick(8, -16, 2, -2)],
    4,
    mix(pigments.blue, pigments.ink, 0.3)
  )
}

function scattered(hand: Hand): void {
  for (const [x, y, scale] of [
    [190, 806, 0.9],
    [240, 826, 0.7],
    [640, 812, 0.9],
    [690, 790, 0.6],
  ] as const) {
    clump(hand, x, y, scale)
  }
}

function bowl(hand: Hand, x: number): void {
  const { pigments } = hand
  const clay = new Vessel(x, 640, 170, (v) => lerp(430, 220, v * v), 0.17)
  const place = placing({ x })
  hand.shape(clay.rim(), pigments.clay, 6)
  hand.shape(
    place(`
      -198,646! -170,580 -110,560! -80,516 -10,500! 50,524 80,562! 150,580 198,646! 0,680`),
    starch(hand),
    7
  )
  for (const [dx, y, scale] of [
    [-100, 610, 1],
    [-20, 566, 1.1],
    [60, 612, 1],
    [-20, 632, 0.9],
    [130, 632, 0.7],
    [-140, 644, 0.6],
  ] as const) {
    clump(hand, x + dx, y, scale)
  }
  shaded(hand, clay, pigments.clay, mix(pigments.clay, pigments.ink, 0.3))
  belt(hand, clay, 0.2, 0.5, hand.band, [3, 4])
  hand.ink(clay.arc(0), 7)
}

function rootsAndBowl(hand: Hand): void {
  root(hand, { x: 330, y: 420, scale: 0.98, turn: -0.5 })
  root(hand, { x: 270, y: 560, scale: 0.8, turn: -0.25 })
  threefold(hand, 570, 330, 1)
  bowl(hand, 400)
  scattered(hand)
}

function jarAndRoot(hand: Hand): void {
  root(hand, { x: 470, y: 400, scale: 0.98, turn: 0.42 })
  threefold(hand, 190, 300, 0.8)
  glassJar(hand, 260, 812, 1, starch(hand), (place) => {
    for (const [dx, dy] of outline(
      "-60,-60 0,-40 60,-70 -40,-130 40,-150 -10,-210 70,-230 -80,-240"
    )) {
      const [x, y] = place.point(dx, dy)
      clump(hand, x, y, 0.9)
    }
  })
  cutRoot(hand, 500, 700, 104)
  cutRoot(hand, 630, 760, 76)
  clump(hand, 470, 826, 0.8)
}

function packetAndVine(hand: Hand): void {
  const { pigments, random } = hand
  hand.tube(outline("700,240 620,330 640,470 540,560"), 9, pigments.leaf, 4)
  threefold(hand, 590, 360, 0.86)
  threefold(hand, 660, 530, 0.7)
  packet(
    hand,
    300,
    806,
    1.3,
    random.pick([pigments.rose, pigments.celadon, pigments.straw]),
    (place) => {
      const [x, y] = place.point(0, -206)
      root(hand, { x, y, scale: 0.24, turn: -0.4 })
    }
  )
  cutRoot(hand, 560, 730, 96)
  scattered(hand)
}

/** Starch drying on a tray, the vine over it. */
function dryingTray(hand: Hand): void {
  const { random } = hand
  root(hand, { x: 420, y: 360, scale: 0.86, turn: 0.1 })
  threefold(hand, 210, 330, 0.8)
  tray(hand, 400, 620, 320, 190, () => {
    hand.shape(
      outline("150,640 200,540 330,500 400,470 500,510 610,550 650,640 560,720 400,750 240,720"),
      starch(hand),
      6
    )
    for (let i = 0; i < 14; i++) {
      const angle = random.between(0, TAU)
      const reach = sqrt(random.next())
      clump(
        hand,
        400 + cos(angle) * reach * 200,
        616 + sin(angle) * reach * 100,
        random.between(0.7, 1.1)
      )
    }
  })
  cutRoot(hand, 620, 780, 70)
}

export const kudzuStarch: Kind = {
  compositions: [rootsAndBowl, jarAndRoot, dryingTray, packetAndVine],
  coarseness: 1,
  isWide: true,
}
