import { basket } from "../parts/basket"
import { leaf } from "../parts/leaf"
import { placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { PI, times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import type { Kind } from "./kind"

function sheath(hand: Hand): Colour {
  return mix(hand.pigments.earth, hand.pigments.straw, 0.3)
}

function shoot(hand: Hand, x: number, y: number, scale: number, turn: number): void {
  const { pigments } = hand
  const brown = sheath(hand)
  const shade = mix(pigments.earth, pigments.ink, 0.2)

  const place = placing({ x, y, scale, turn })
  const b = place(`
  0,-440! -40,-340 -96,-160 -112,0 -70,50! 0,62 70,50! 112,0 96,-160 40,-340`)
  hand.fill(b, pigments.celadon)
  hand.clip(b, () => {
    for (let i = 0; i < 6; i++) {
      const y0 = 70 - i * 86
      const f = i % 2 ? 1 : -1
      const w = 128 - i * 14
      hand.shape(
        place([
          [-w * f, y0 + 30, 1],
          [-w * f, y0 - 60],
          [-w * 0.3 * f, y0 - 110],
          [w * 0.25 * f, y0 - 190, 1],
          [w * 0.4 * f, y0 - 80],
          [w * 1.1 * f, y0 - 10, 1],
          [w * f, y0 + 60],
        ]),
        i % 2 ? brown : mix(brown, pigments.clay, 0.35),
        5
      )
      hand.hatch(
        times(9, (j) =>
          place.nick(
            (-w * 0.8 + j * w * 0.17) * f,
            y0 + 6,
            (-w * 0.42 + j * w * 0.09) * f,
            y0 - 76 - j * 8
          )
        ),
        3.4,
        shade
      )
    }
    hand.fill(place("50,-440 36,-300 70,-120 70,80 150,80 150,-440"), shade, { opacity: 0.35 })
  })
  hand.ink(b, 8, { closed: true })
  for (const [tipX, tipY, d] of [
    [-30, -330, -1],
    [34, -300, 1],
    [4, -420, -1],
  ] as const) {
    const [fromX, fromY] = place.point(tipX, tipY)
    leaf(hand, fromX, fromY, 84 * scale, 26 * scale, turn - PI / 2 + d * 0.7, pigments.leaf, {
      line: 4,
      veins: 0,
      bend: d * -0.2,
    })
  }
}

function halfShoot(hand: Hand, x: number, y: number, scale: number, turn: number): void {
  const { pigments } = hand

  const place = placing({ x, y, scale, turn })
  const b = place("0,-330! -36,-240 -86,-100 -96,0 -60,40! 60,40! 96,0 86,-100 36,-240")
  hand.shape(b, sheath(hand), 7)
  const c = place("0,-296! -28,-220 -68,-96 -76,0 -50,24! 50,24! 76,0 68,-96 28,-220")
  hand.shape(c, mix(pigments.shell, pigments.turmeric, 0.18), 4.5)
  for (let i = 0; i < 7; i++) {
    const yy = 4 - i * 34
    const w = 58 - i * 7
    hand.shape(
      place([
        [-w, yy],
        [-w * 0.4, yy - 9],
        [w * 0.4, yy - 9],
        [w, yy],
        [w * 0.4, yy + 7],
        [-w * 0.4, yy + 7],
      ]),
      mix(pigments.turmeric, pigments.shell, 0.45),
      3.4
    )
  }
}

function fallenLeaves(hand: Hand): void {
  for (let i = 0; i < 4; i++) {
    leaf(hand, 160 + i * 24, 800 + i * 8, 130, 30, PI + 0.4 - i * 0.3, hand.pigments.leaf, {
      dark: hand.pigments.pine,
      line: 4.5,
      veins: 0,
      bend: 0.1,
    })
  }
}

function twoAndHalf(hand: Hand): void {
  shoot(hand, 300, 740, 1.2, -0.08)
  shoot(hand, 500, 750, 0.95, 0.14)
  halfShoot(hand, 600, 770, 0.76, 0.22)
  if (hand.random.chance()) halfShoot(hand, 400, 800, 0.55, -0.1)
  fallenLeaves(hand)
}

function inBasket(hand: Hand): void {
  const { random } = hand
  basket(hand, 380, 600, 480, 360, 205, {
    rows: 8,
    columns: 17,
    band: hand.band,
    bandFrom: 0.36,
    bandHeight: 0.34,
    inside: () => {
      shoot(hand, 270, 620, 0.78, -0.3)
      shoot(hand, 500, 620, 0.74, 0.28)
      shoot(hand, 385, 640, 0.92, random.jitter(0.06))
    },
  })
  halfShoot(hand, 620, 790, 0.62, 0.16)
}

/** Dried strips tied in bundles before one fresh shoot. */
function driedStrips(hand: Hand): void {
  const { pigments, random } = hand
  shoot(hand, 400, 600, 0.96, random.jitter(0.1))
  const strip = mix(pigments.turmeric, pigments.straw, random.between(0.2, 0.7))
  for (const [x, y, turn] of [
    [240, 600, -0.14],
    [560, 620, 0.16],
    [400, 740, 0.02],
  ] as const) {
    const place = placing({ x, y, turn })
    for (let i = -4; i <= 4; i++) {
      hand.tube(
        place([
          [-170 + random.jitter(14), i * 15],
          [-60, i * 8],
          [60, i * 8],
          [170 + random.jitter(14), i * 15],
        ]),
        17,
        i % 2 ? strip : mix(strip, pigments.earth, 0.25),
        4
      )
    }
    hand.tube(place("-4,-44 8,0 -4,44"), 24, pigments.madder, 5)
  }
}

export const bambooShoot: Kind = {
  compositions: [twoAndHalf, inBasket, driedStrips],
  coarseness: 1,
}
