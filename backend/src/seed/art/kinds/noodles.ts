import { belt } from "../parts/belt"
import { cup } from "../parts/cup"
import { knot } from "../parts/knot"
import { leaf } from "../parts/leaf"
import { packet } from "../parts/packet"
import { shaded } from "../parts/shaded"
import { steam } from "../parts/steam"
import { tray } from "../parts/tray"
import { arc, ellipse, outline, placing, type Shape } from "../tools/geometry"
import { type Dot, type Hand } from "../tools/hand"
import { at, lerp, PI, TAU, times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"
import type { Kind } from "./kind"

type Dough = { flour: Colour; shade: Colour }

function dough(hand: Hand): Dough {
  const { pigments, random } = hand
  const flour = random.pick([
    mix(pigments.straw, pigments.shell, 0.35),
    mix(pigments.shell, pigments.silver, 0.25),
    mix(pigments.shell, pigments.celadon, 0.3),
  ])
  return { flour, shade: mix(pigments.earth, pigments.ink, 0.2) }
}

type Pose = { x: number; y: number; scale: number; turn: number }

/** Dry noodles tied at the waist. */
function bundle(hand: Hand, pose: Pose, { flour, shade }: Dough, ribbon: Colour): void {
  const { random } = hand
  const place = placing(pose)
  hand.shape(
    place(`
      -220,-66! -110,-50 0,-34 110,-50 220,-70! 228,0 220,66! 110,50 0,34 -110,50 -220,66!
      -230,4`),
    flour,
    6.5
  )
  for (let i = -5; i <= 5; i++) {
    const thread = place([
      [-222 + random.jitter(12), i * 11.5],
      [-90, i * 7.6],
      [0, i * 5.4],
      [90, i * 7.6],
      [222 + random.jitter(12), i * 11.5],
    ])
    hand.ink(thread, i % 2 ? 2.6 : 3.4, { colour: shade })
  }
  hand.tube(place("-12,-38 -4,0 -12,38"), 24 * pose.scale, ribbon, 5)
  hand.tube(place("14,-38 20,0 14,38"), 18 * pose.scale, ribbon, 4.5)
}

/** A skein over the drying pole. */
function skein(
  hand: Hand,
  x: number,
  width: number,
  length: number,
  { flour, shade }: Dough
): void {
  const { pigments, random } = hand
  const w = width
  const place = placing({ x, y: 270 })
  hand.shape(
    place([
      [-w / 2, 0, 1],
      [-w * 0.42, -26],
      [0, -34],
      [w * 0.42, -26],
      [w / 2, 0, 1],
      [w * 0.56, length * 0.6],
      [w * 0.52, length, 1],
      [0, 12 + length],
      [-w * 0.52, length, 1],
      [-w * 0.56, length * 0.6],
    ]),
    flour,
    6.5
  )
  for (let i = -5; i <= 5; i++) {
    const thread = place([
      [i * w * 0.085, -24],
      [i * w * 0.095, length * 0.5],
      [i * w * 0.092, length - 2 + random.jitter(8)],
    ])
    hand.ink(thread, i % 2 ? 2.6 : 3.6, { colour: shade })
  }
  hand.tube(
    place([
      [-w * 0.56, 150],
      [0, 160],
      [w * 0.56, 150],
    ]),
    22,
    pigments.madder,
    5
  )
}

function onThePole(hand: Hand): void {
  const { pigments } = hand
  const stuff = dough(hand)
  hand.tube(outline("70,266 400,258 730,270"), 24, pigments.celadon, 6)
  for (const x of [170, 330, 520, 660]) hand.hatch([[x, 250, x + 3, 276]], 8)
  skein(hand, 210, 120, 300, stuff)
  skein(hand, 400, 150, 350, stuff)
  skein(hand, 590, 120, 290, stuff)
  bundle(hand, { x: 300, y: 716, scale: 0.84, turn: -0.06 }, stuff, pigments.madder)
  bundle(hand, { x: 510, y: 774, scale: 0.88, turn: 0.05 }, stuff, pigments.leaf)
}

function chopsticks(hand: Hand): void {
  for (const k of [0, 1]) {
    hand.tube(
      [
        [330 + k * 22, 606],
        [610 + k * 40, 396 + k * 14],
      ],
      13,
      hand.pigments.madder,
      4.6
    )
  }
}

/** A bowl of soup with noodles; what lies on it is given as colours. */
function bowl(hand: Hand, stuff: Dough): void {
  const { pigments } = hand
  const clay = new Vessel(420, 610, 190, (v) => lerp(440, 200, v * v), 0.18)
  hand.shape(clay.rim(), pigments.shell, 6)
  hand.shape(ellipse(420, 614, 200, 32), mix(pigments.turmeric, pigments.clay, 0.3), 4)
  for (let i = 0; i < 9; i++) {
    const strand: Shape = [
      [270 + i * 26, 630 - (i % 3) * 6],
      [300 + i * 24, 592 - (i % 4) * 7],
      [350 + i * 22, 610 + (i % 3) * 8],
    ]
    hand.tube(strand, 11, stuff.flour, 3.4)
  }
  for (const k of [0, 1, 2]) {
    leaf(hand, 500 + k * 24, 622 - k * 6, 54, 24, -0.8 + k * 0.4, pigments.leaf, {
      line: 3.6,
      veins: 2,
    })
  }
  shaded(hand, clay, pigments.shell, mix(pigments.shell, pigments.blue, 0.3))
  belt(hand, clay, 0.16, 0.46, hand.band, [2, 4])
  hand.ink(clay.arc(0), 7)
  chopsticks(hand)
}

function bundlesAndBowl(hand: Hand): void {
  const { pigments } = hand
  const stuff = dough(hand)
  bundle(hand, { x: 400, y: 380, scale: 1.04, turn: -0.1 }, stuff, pigments.madder)
  bundle(hand, { x: 390, y: 500, scale: 1.1, turn: 0.06 }, stuff, pigments.leaf)
  bowl(hand, stuff)
  steam(hand, 250, 590, 0.7)
}

/** Nests of thread, rolled by hand. */
function nest(hand: Hand, x: number, y: number, radius: number, { flour, shade }: Dough): void {
  const { random } = hand
  hand.shape(ellipse(x, y, radius, radius * 0.62, random.jitter(0.1), 12), flour, 6)
  for (let ring = 1; ring < 5; ring++) {
    const r = radius * (1 - ring * 0.19)
    const start = random.between(0, TAU)
    hand.ink(arc(x, y, r, r * 0.6, start, start + TAU * 0.86, 13), ring % 2 ? 2.6 : 3.4, {
      colour: shade,
    })
  }
}

function nestsOnTray(hand: Hand): void {
  const { pigments } = hand
  const white = dough(hand)
  const tinted: Dough[] = [pigments.turmeric, pigments.leaf, pigments.madder, pigments.indigo].map(
    (tint) => ({ flour: mix(tint, pigments.shell, 0.52), shade: mix(tint, pigments.ink, 0.35) })
  )
  const colours = hand.random.chance() ? [white] : [white, ...tinted]
  tray(hand, 400, 580, 330, 236, () => {
    const places = outline(
      "400,436 250,480 550,476 190,580 340,570 480,574 618,580 270,676 410,676 550,672"
    )
    places.forEach(([x, y], index) => nest(hand, x, y, 76, at(colours, index % colours.length)))
  })
  knot(hand, 640, 770, 0.8, pigments.madder, 0.2)
}

/** Wide sheets drying on a lattice, one rolled. */
function sheetsOnLattice(hand: Hand): void {
  const { pigments } = hand
  const { flour, shade } = dough(hand)
  for (const [x, y, turn] of [
    [290, 420, -0.1],
    [500, 480, 0.08],
  ] as const) {
    const place = placing({ x, y, turn })
    hand.shape(place("-170,-190! 170,-190! 170,190! -170,190!"), pigments.straw, 7)
    for (let i = -4; i <= 4; i++) {
      hand.ink(
        place([
          [i * 38, -188],
          [i * 38 + 6, 188],
        ]),
        3,
        { colour: pigments.earth }
      )
      hand.ink(
        place([
          [-168, i * 42],
          [168, i * 42 + 4],
        ]),
        3,
        { colour: pigments.earth }
      )
    }
    hand.shape(place(ellipse(0, 0, 150, 158, 0, 14)), flour, 6)
    hand.ink(place(arc(-20, -10, 104, 110, PI * 0.9, PI * 1.5)), 4, {
      colour: shade,
      taper: "both",
    })
    hand.dots(
      times(12, (i): Dot => [...place.point(((i * 57) % 200) - 100, ((i * 83) % 200) - 100), 3]),
      3,
      shade
    )
  }
  bundle(hand, { x: 330, y: 760, scale: 0.96, turn: -0.04 }, { flour, shade }, pigments.madder)
  cup(hand, 640, 756, 0.8, pigments.shell, pigments.madder)
}

function packetAndBowl(hand: Hand): void {
  const { pigments, random } = hand
  const stuff = dough(hand)
  packet(
    hand,
    270,
    640,
    1.04,
    random.pick([pigments.celadon, pigments.straw, pigments.rose]),
    (place) => {
      const [x, y] = place.point(0, -214)
      nest(hand, x, y, 58, stuff)
    }
  )
  bundle(hand, { x: 560, y: 480, scale: 0.62, turn: -0.5 }, stuff, pigments.madder)
  bowl(hand, stuff)
}

export const noodles: Kind = {
  compositions: [onThePole, nestsOnTray, bundlesAndBowl, sheetsOnLattice, packetAndBowl],
  isWide: true,
}
