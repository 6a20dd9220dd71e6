import { brocade } from "../tools/brocade"
import {
  arc,
  curve,
  ellipse,
  type Nick,
  outline,
  placing,
  type Point,
  type Shape,
  transform,
} from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { at, atan2, cos, max, PI, sin, TAU, times } from "../tools/maths"
import { MOTIFS } from "../tools/motifs"
import { mix } from "../tools/pigments"
import type { Kind } from "./kind"

/** Light, body, shade and depth of silver: four tones and a line keep it from lying flat. */
function tones(hand: Hand) {
  const { pigments } = hand
  return {
    light: mix(pigments.silver, pigments.shell, 0.62),
    body: pigments.silver,
    shade: mix(pigments.silver, pigments.blue, 0.42),
    deep: mix(pigments.silver, pigments.indigo, 0.62),
  }
}

function cloth(hand: Hand): void {
  const { pigments, random, sheet } = hand
  const colour =
    sheet.scheme.mat === "indigo"
      ? pigments.char
      : random.pick([pigments.indigo, pigments.char, pigments.madder])
  const edge = outline("110,300! 400,276 690,304! 704,560 690,806! 400,826 112,806! 98,560")
  hand.shape(edge, colour, 7)
  hand.clip(edge, () => {
    brocade(hand, (x, y) => [112 + x, 286 + y], 580, 46, hand.band, { rows: [3, 4] })
    const threads = times(36, (): Nick => {
      const x = random.between(110, 670)
      const y = random.between(350, 800)
      return [x, y, x + random.between(14, 30), y]
    })
    hand.hatch(threads, 2.6, mix(colour, pigments.shell, 0.2))
  })
}

type Ring = { x: number; y: number; radiusX: number; radiusY: number; width: number; gap?: number }

/** An open ring, thickest in the middle, with coiled ends: shade below, light above, engraving between. */
function ring(hand: Hand, { x, y, radiusX, radiusY, width, gap = 0.28 }: Ring): void {
  const { pigments } = hand
  const { light, body, shade, deep } = tones(hand)
  const line = arc(x, y, radiusX, radiusY, -PI * (0.5 - gap / 2), PI * (1.5 - gap / 2), 19)
  const swell = (along: number) => width * (0.35 + 0.65 * sin(along * PI))
  hand.tube(line, swell, body, 5.5)
  const shifted = (share: number): Shape =>
    line.map(([px, py], index) => {
      const angle = atan2((py - y) / radiusY, (px - x) / radiusX)
      const reach = swell(index / (line.length - 1)) * share
      return [px + cos(angle) * reach, py + sin(angle) * reach]
    })
  hand.ink(shifted(0.27), max(5, width * 0.26), { colour: shade, taper: "both" })
  hand.ink(shifted(0.4), 4, { colour: deep, taper: "both" })
  hand.ink(shifted(-0.26), max(4.5, width * 0.16), { colour: light, taper: "both" })
  const engraved = curve(line, false, 28)
  const cuts = engraved.slice(4, -4).map(([px, py], index): Nick => {
    const angle = atan2((py - y) / radiusY, (px - x) / radiusX)
    const reach = width * (index % 2 ? 0.2 : 0.1)
    return [
      px + cos(angle) * reach,
      py + sin(angle) * reach,
      px - cos(angle + 0.05) * reach,
      py - sin(angle + 0.05) * reach,
    ]
  })
  hand.hatch(cuts, 3.6, mix(pigments.ink, pigments.blue, 0.3))
  for (const [endX, endY] of [at(line, 0), at(line, line.length - 1)]) {
    const size = width * 0.42
    hand.shape(ellipse(endX, endY - 4, size, size, 0, 9), body, 5)
    hand.ink(arc(endX, endY - 4, size * 0.55, size * 0.55, 0, TAU * 0.8, 8), 3, { colour: deep })
    hand.dots([[endX - size * 0.3, endY - 4 - size * 0.35, 3.4]], 3, light)
  }
}

/** A small bell or drop on its chain. */
function drop(hand: Hand, x: number, y: number, scale = 1): void {
  const { light, body, shade } = tones(hand)
  const place = placing({ x, y, scale })
  hand.ink(place("0,-26 0,6"), 4, { colour: body })
  hand.shape(place("-3,2! -14,30! 0,36 14,30! 3,2!"), body, 4)
  hand.ink(place("7,12 9,28"), 4 * scale, { colour: shade })
  hand.ink(place("-6,14 -8,26"), 3 * scale, { colour: light })
}

const LOCK = outline("330,664! 352,700 330,742! 400,778 470,742! 448,700 470,664! 400,646")
const CLOUD = outline("318,690 346,648 400,668 454,648 482,690 452,742 400,764 348,742")

function pendant(hand: Hand, edge: Shape): void {
  const { pigments } = hand
  const { light, body, shade, deep } = tones(hand)
  hand.shape(edge, body, 6.5)
  hand.clip(edge, () => {
    hand.fill(outline("430,640 440,700 420,780 500,790 500,640"), shade)
    hand.ink(outline("346,670 344,700 350,730"), 5, { colour: light, taper: "both" })
  })
  hand.ink(edge, 6.5, { closed: true })
  hand.shape(transform(edge, { x: 400 * 0.26, y: 706 * 0.26, scale: 0.74 }), deep, 3.6)
  for (const { slot, polygon } of MOTIFS.star) {
    if (slot === 2) continue
    const petal = polygon.map(([u, v]): Point => [364 + u * 72, 670 + v * 72, 1])
    hand.fill(petal, slot ? body : pigments.shell, { inRegister: true })
  }
  ;[330, 365, 400, 435, 470].forEach((x, index) => {
    drop(hand, x, (index % 4 ? 766 : 744) + (index === 2 ? 14 : 0))
  })
}

function bracelet(hand: Hand, x: number, y: number): void {
  ring(hand, { x, y, radiusX: 60, radiusY: 54, width: 26, gap: 0.36 })
}

function earring(hand: Hand, x: number, y: number, scale = 1): void {
  const { light, body, shade } = tones(hand)
  const place = placing({ x, y, scale })
  hand.tube(place(arc(0, -52, 26, 28, -PI * 0.4, PI * 1.3, 9)), 8 * scale, body, 3.6)
  hand.shape(place("0,-20! 24,14 0,40 -24,14"), body, 5)
  hand.fill(place("4,-10 20,14 4,34 8,12"), shade)
  hand.ink(place("-8,-2 -15,14"), 4 * scale, { colour: light })
  hand.ink(place(ellipse(0, 12, 10, 11, 0, 8)), 3, { closed: true })
  for (const dx of [-10, 10]) {
    const [px, py] = place.point(dx * 1.2, 58)
    drop(hand, px, py, 0.7 * scale)
  }
}

function tripleCollar(hand: Hand): void {
  cloth(hand)
  ring(hand, { x: 400, y: 470, radiusX: 212, radiusY: 196, width: 46 })
  ring(hand, { x: 400, y: 470, radiusX: 162, radiusY: 146, width: 36 })
  ring(hand, { x: 400, y: 470, radiusX: 118, radiusY: 102, width: 30 })
  pendant(hand, LOCK)
  for (const x of [164, 636]) {
    earring(hand, x, 472)
    bracelet(hand, x, 706)
  }
}

function collarAndBracelets(hand: Hand): void {
  cloth(hand)
  ring(hand, { x: 400, y: 470, radiusX: 212, radiusY: 196, width: 54 })
  ring(hand, { x: 400, y: 470, radiusX: 150, radiusY: 134, width: 36 })
  pendant(hand, CLOUD)
  for (const x of [164, 636]) bracelet(hand, x, 706)
}

/** Bracelets laid out on the cloth. */
function bracelets(hand: Hand): void {
  cloth(hand)
  ring(hand, { x: 260, y: 480, radiusX: 110, radiusY: 100, width: 44, gap: 0.34 })
  ring(hand, { x: 530, y: 470, radiusX: 118, radiusY: 106, width: 32, gap: 0.3 })
  ring(hand, { x: 270, y: 690, radiusX: 92, radiusY: 82, width: 28, gap: 0.36 })
  ring(hand, { x: 520, y: 690, radiusX: 106, radiusY: 92, width: 48, gap: 0.34 })
  earring(hand, 400, 600, 0.9)
}

/** Long earrings and one collar. */
function earrings(hand: Hand): void {
  cloth(hand)
  earring(hand, 270, 490, 1.7)
  earring(hand, 530, 490, 1.7)
  ring(hand, { x: 400, y: 680, radiusX: 160, radiusY: 104, width: 38, gap: 0.3 })
}

export const silverJewellery: Kind = {
  compositions: [tripleCollar, bracelets, collarAndBracelets, earrings],
  coarseness: 1,
  isWide: true,
}
