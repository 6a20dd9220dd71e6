import { narrowBelt } from "../parts/belt"
import { leaf } from "../parts/leaf"
import { packet } from "../parts/packet"
import { shaded } from "../parts/shaded"
import { steam } from "../parts/steam"
import { tray } from "../parts/tray"
import { weave } from "../parts/weave"
import { curve, ellipse, type Nick, outline, placing, transform } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { at, atan2, cos, floor, lerp, PI, pow, sin, sqrt, TAU, times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"
import type { Kind } from "./kind"

function riceColour(hand: Hand): Colour {
  const { pigments } = hand
  return hand.random.pick([
    pigments.shell,
    mix(pigments.shell, pigments.rose, 0.25),
    mix(pigments.shell, pigments.celadon, 0.25),
  ])
}

/** A ripe ear bowing to the side. */
function ear(hand: Hand, x: number, y: number, scale: number, side: 1 | -1): void {
  const { pigments } = hand
  const stalk = transform("0,0 10,-170 50,-300 130,-350 190,-290 206,-220", {
    x,
    y,
    scale,
    stretchX: side,
  })
  hand.tube(stalk, 8, pigments.leaf, 4)
  const line = curve(stalk, false, 9)
  for (let i = floor(line.length * 0.4); i < line.length - 1; i += 3) {
    const [px, py] = at(line, i)
    const [nextX, nextY] = at(line, i + 1)
    const angle = atan2(nextY - py, nextX - px)
    for (const spread of [-0.55, 0.55]) {
      const grain = placing({ x: px, y: py, turn: angle + spread, scale: 1.12 * scale })
      hand.shape(grain("0,0! 12,-9! 26,-8! 36,0! 22,9! 8,6!"), pigments.turmeric, 3.6)
    }
  }
  leaf(hand, x, y - 40 * scale, 250 * scale, 34 * scale, side > 0 ? -2 : -1.1, pigments.leaf, {
    line: 4.6,
    veins: 0,
    bend: side * -0.2,
  })
}

type Heap = { x: number; y: number; reachX: number; reachY: number; count: number }

function grains(hand: Hand, { x, y, reachX, reachY, count }: Heap, colour: Colour): void {
  const { random } = hand
  const nicks = times(count, (): Nick => {
    const angle = random.between(0, TAU)
    const reach = sqrt(random.next())
    const fromX = x + cos(angle) * reach * reachX
    const fromY = y + sin(angle) * reach * reachY
    const lie = random.between(0, 3)
    return [fromX, fromY, fromX + cos(lie) * 12, fromY + sin(lie) * 9]
  })
  hand.hatch(nicks, 4.6, mix(colour, hand.pigments.earth, 0.5))
}

function spilled(hand: Hand): void {
  const { random } = hand
  const nicks = times(26, (): Nick => {
    const x = random.between(120, 680)
    const y = random.between(806, 842)
    return [x, y, x + random.jitter(13), y + random.jitter(6)]
  })
  hand.hatch(nicks, 6, hand.pigments.shell)
}

/** A sack of bast, its mouth rolled down. */
function sack(hand: Hand): void {
  const { pigments } = hand
  const colour = riceColour(hand)
  ear(hand, 316, 640, 0.98, -1)
  ear(hand, 490, 640, 1, 1)
  ear(hand, 500, 640, 0.86, -1)
  const cloth = new Vessel(400, 540, 270, (v) => 360 + 90 * sin(v * PI * 0.8 + 0.3), 0.13)
  const mouth = new Vessel(400, 500, 60, (v) => 370 + sin(v * PI) * 40, 0.14)
  hand.shape(outline("220,520! 270,430 360,384 440,384 530,430 580,520! 400,560"), colour, 7)
  grains(hand, { x: 400, y: 470, reachX: 130, reachY: 60, count: 54 }, colour)
  const bast = mix(pigments.straw, pigments.earth, 0.18)
  shaded(hand, cloth, bast, mix(pigments.straw, pigments.earth, 0.5))
  hand.clip(cloth.body(), () =>
    weave(hand, cloth, 11, 18, {
      colour: mix(pigments.earth, pigments.straw, 0.3),
      line: 2,
      nickLine: 2.4,
    })
  )
  narrowBelt(hand, cloth, 0.42, 0.68, hand.band)
  hand.ink(cloth.body(), 8, { closed: true })
  hand.shape(mouth.body(), pigments.straw, 6.5)
  const stitches = times(16, (i): Nick => [
    ...mouth.at(-0.9 + i * 0.12, 0.16),
    ...mouth.at(-0.88 + i * 0.12, 0.8),
  ])
  hand.hatch(stitches, 3.4, pigments.earth)
  spilled(hand)
}

function steamingBowl(hand: Hand): void {
  const { pigments } = hand
  const colour = riceColour(hand)
  ear(hand, 190, 700, 1.16, 1)
  ear(hand, 640, 690, 1.1, -1)
  ear(hand, 540, 700, 0.8, 1)
  const bowl = new Vessel(400, 590, 210, (v) => lerp(440, 190, pow(v, 2.1)), 0.17)
  hand.shape(
    outline("184,596! 240,500 340,440 410,424 480,446 570,510 616,596! 400,640"),
    colour,
    7
  )
  grains(hand, { x: 400, y: 545, reachX: 150, reachY: 74, count: 72 }, colour)
  steam(hand, 400, 410, 0.9)
  shaded(hand, bowl, pigments.indigo, mix(pigments.indigo, pigments.ink, 0.35))
  narrowBelt(hand, bowl, 0.12, 0.42, hand.band === "hmong" ? "dao" : hand.band)
  hand.ink(bowl.arc(0), 8)
  hand.tube(outline("540,470 640,380 676,340"), 15, pigments.earth, 5)
  hand.shape(ellipse(520, 490, 36, 22, -0.75, 8), pigments.earth, 5)
  spilled(hand)
}

/** Sticky rice in five colours of leaf and root, on a tray. */
function fiveColours(hand: Hand): void {
  const { pigments } = hand
  ear(hand, 210, 560, 0.9, 1)
  ear(hand, 600, 560, 0.9, -1)
  tray(hand, 400, 620, 320, 196, () => {
    leaf(hand, 130, 660, 540, 240, -0.06, pigments.leaf, {
      dark: pigments.pine,
      veins: 10,
      line: 6,
      bend: 0.02,
    })
  })
  const colours = [
    pigments.madder,
    pigments.indigo,
    pigments.shell,
    pigments.leaf,
    pigments.turmeric,
  ]
  const places = outline("400,480 250,540 552,540 310,650 492,650")
  places.forEach(([x, y], index) => {
    const colour = mix(at(colours, index), pigments.shell, 0.34)
    const place = placing({ x, y: y + 20 })
    hand.shape(place("-88,34! -76,-26 -30,-66 30,-66 76,-24 88,34! 0,58"), colour, 6)
    grains(hand, { x, y: y + 6, reachX: 62, reachY: 36, count: 26 }, colour)
  })
}

/** A packet with ears laid before it and a measure of wood. */
function packetAndEars(hand: Hand): void {
  const { pigments } = hand
  const colour = riceColour(hand)
  ear(hand, 560, 620, 1.06, 1)
  ear(hand, 590, 640, 0.9, -1)
  packet(hand, 270, 806, 1.32, pigments.straw, (place) => {
    const [x, y] = place.point(-16, -142)
    ear(hand, x, y, 0.34, 1)
  })
  const measure = new Vessel(570, 640, 160, [220, 200], 0.16)
  hand.shape(outline("462,642! 500,580 570,556 640,580 678,642! 570,664"), colour, 6)
  grains(hand, { x: 570, y: 616, reachX: 76, reachY: 30, count: 34 }, colour)
  shaded(hand, measure, pigments.clay, mix(pigments.clay, pigments.ink, 0.3))
  narrowBelt(hand, measure, 0.26, 0.62, hand.band)
  hand.ink(measure.arc(0), 7)
  spilled(hand)
}

export const rice: Kind = {
  compositions: [sack, steamingBowl, fiveColours, packetAndEars],
  coarseness: 2,
  isWide: true,
}
