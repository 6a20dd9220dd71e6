import { curve, placing, type Point, type Shape } from "../tools/geometry"
import { type Dot, type Hand } from "../tools/hand"
import { at, PI } from "../tools/maths"
import { type Colour, mix, type Pigment } from "../tools/pigments"
import { house } from "./house"
import { leaf } from "./leaf"
import { person } from "./person"

/** Land drawn wide, for scenes: everything here stands in the full colour of near things. */

type Slope = { edge: Shape; colour: Colour; furrows: number; gap: number; hasBushes?: boolean }

/** A hill to the lower edge of the sheet, in furrows or terraces, planted if wished. */
export function hill(hand: Hand, { edge, colour, furrows, gap, hasBushes = false }: Slope): void {
  const { pigments } = hand
  const first = at(edge, 0)
  const last = at(edge, edge.length - 1)
  hand.fill([[first[0], 720, 1], ...edge, [last[0], 720, 1]], colour)
  hand.ink(edge, 5.5)
  for (let k = 1; k <= furrows; k++) {
    const furrow = edge.map(([x, y], index): Point => [
      x,
      y + k * gap * (0.86 + 0.28 * (index % 2)),
    ])
    hand.ink(furrow, 3, { colour: mix(colour, pigments.ink, 0.5) })
    if (!hasBushes) continue
    const bushes = curve(furrow, false, 30).map(([x, y]): Dot => [x, y - gap * 0.34, 5.5])
    hand.dots(bushes, 5, mix(colour, pigments.ink, 0.28))
  }
}

export function nearHouse(
  hand: Hand,
  x: number,
  y: number,
  scale: number,
  roof: Pigment = "straw"
): void {
  house(hand, x, y, scale, (pigment) => hand.pigments[pigment], hand.pigments.ink, { roof })
}

export function buffalo(hand: Hand, x: number, y: number, scale: number): void {
  const { pigments } = hand
  const place = placing({ x, y, scale })
  hand.shape(
    place(`
      -60,-20 -50,-50 0,-56 44,-50 64,-62 84,-50 80,-30 56,-24 50,10! 38,10! 34,-14 -28,-14
      -32,12! -46,12! -50,-10`),
    pigments.char,
    3
  )
  hand.ink(place("62,-60 44,-78 52,-92"), 5)
  hand.ink(place("78,-56 98,-72 92,-88"), 5)
}

export function rowingBoat(hand: Hand, x: number, y: number): void {
  const { pigments } = hand
  const place = placing({ x, y })
  hand.shape(place("-90,-14! -40,10 40,10 96,-20! 40,-6 -40,-4"), pigments.earth, 4.5)
  person(hand, x + 10, y - 6, 1.1, pigments.indigo, -1)
  hand.ink(place("30,-40 80,26"), 4.5)
}

/** Three canes at the edge of the picture. */
export function bambooGrove(hand: Hand, x: number): void {
  const { pigments } = hand
  for (let i = 0; i < 3; i++) {
    const foot = x + i * 70
    hand.tube(
      [
        [foot, 720],
        [foot + 8, 600],
        [foot + 40, 470 - i * 20],
      ],
      (along) => 14 - 8 * along,
      pigments.celadon,
      4
    )
    for (let k = 0; k < 6; k++) {
      const colour = pigments[k % 3 ? "leaf" : "celadon"]
      leaf(hand, foot + 8 + k * 6, 600 - k * 22, 76, 18, k % 2 ? -0.2 : -2.6, colour, {
        line: 3,
        veins: 0,
        bend: 0.15,
      })
    }
  }
}

/** A palm with a bare stem. */
export function palm(hand: Hand, x: number, y: number, height: number): void {
  const { pigments } = hand
  hand.tube(
    [
      [x, y],
      [x + 8, y - height * 0.5],
      [x + 4, y - height],
    ],
    10,
    pigments.bark,
    4
  )
  for (let i = 0; i < 6; i++) {
    leaf(
      hand,
      x + 4,
      y - height,
      84,
      24,
      -PI * (0.03 + i * 0.19),
      pigments[i % 2 ? "leaf" : "pine"],
      {
        line: 3.4,
        veins: 0,
        bend: i < 2.5 ? 0.24 : -0.24,
      }
    )
  }
}

/** Harvested rice set up in a cone. */
export function strawStack(hand: Hand, x: number, y: number, scale: number): void {
  const { pigments } = hand
  const place = placing({ x, y, scale })
  hand.shape(place("-46,0! -52,-50 -24,-104 0,-132! 24,-104 52,-50 46,0!"), pigments.turmeric, 4.6)
  hand.hatch(
    [-30, -14, 2, 18, 32].map((dx) => place.nick(dx * 0.3, -116, dx, -8)),
    3.4,
    pigments.clay
  )
}
