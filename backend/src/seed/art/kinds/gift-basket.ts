import { basket } from "../parts/basket"
import { belt } from "../parts/belt"
import { blossom } from "../parts/blossom"
import { bottle } from "../parts/bottle"
import { corn } from "../parts/corn"
import { wholeFruit } from "../parts/fruit"
import { knot } from "../parts/knot"
import { leaf } from "../parts/leaf"
import { packet } from "../parts/packet"
import { shaded } from "../parts/shaded"
import { arc, ellipse, type Nick, outline, placing } from "../tools/geometry"
import { type Dot, type Hand } from "../tools/hand"
import { atan2, cos, PI, sin, TAU } from "../tools/maths"
import { mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"
import type { Kind } from "./kind"

function handle(hand: Hand): void {
  const { pigments } = hand
  hand.tube(arc(400, 600, 262, 392, PI, TAU, 13), 26, pigments.earth, 6)
  const binding = arc(400, 600, 262, 392, PI * 1.04, TAU * 0.98, 30)
  hand.hatch(
    binding.map(([x, y]): Nick => {
      const angle = atan2((y - 600) / 392, (x - 400) / 262)
      return [
        x - cos(angle) * 13,
        y - sin(angle) * 13,
        x + cos(angle + 0.05) * 13,
        y + sin(angle + 0.05) * 13,
      ]
    }),
    4
  )
}

function wine(hand: Hand, x: number): void {
  const { pigments } = hand
  const place = bottle(hand, x, 650, 0.94, mix(pigments.celadon, pigments.shell, 0.3))
  hand.shape(place("-36,-378! -40,-420 0,-444 40,-420 36,-372!"), pigments.straw, 5)
  hand.tube(place("-36,-374 0,-366 36,-374"), 16, pigments.madder, 4)
}

function caddy(hand: Hand, x: number): void {
  const { pigments } = hand
  const tin = new Vessel(x, 350, 290, 190, 0.13)
  shaded(hand, tin, pigments.madder, mix(pigments.madder, pigments.ink, 0.3))
  belt(hand, tin, 0.26, 0.62, hand.band === "pathen" ? "hmong" : hand.band, [1, 4])
  hand.shape(tin.rim(), pigments.turmeric, 5.5)
  hand.shape(ellipse(x, 344, 24, 14), pigments.madder, 4.6)
}

function honeyJar(hand: Hand, x: number): void {
  const { pigments } = hand
  const honey = mix(pigments.turmeric, pigments.clay, 0.4)
  const jar = new Vessel(x, 450, 200, (v) => (v < 0.14 ? 110 : 146), 0.13)
  shaded(hand, jar, honey, mix(honey, pigments.bark, 0.35))
  const place = placing({ x, y: 450 })
  hand.shape(place("-62,2! -74,36! -40,24 0,42 40,24 76,34! 62,0! 0,-26"), pigments.indigo, 5)
  hand.dots(
    place("-30,12 0,6 30,12 -15,-4 15,-4").map(([px, py]): Dot => [px, py]),
    4.4,
    pigments.shell
  )
  hand.tube(place("-60,8 0,18 60,6"), 9, pigments.turmeric, 3.6)
}

function front(hand: Hand): void {
  const { pigments, random } = hand
  basket(hand, 400, 624, 530, 420, 180, {
    isFront: true,
    rows: 6,
    columns: 18,
    band: hand.band,
    bandFrom: 0.28,
    bandHeight: 0.42,
    flatness: 0.1,
  })
  knot(hand, 400, 640, 1.25, pigments.madder, random.jitter(0.05))
}

function greens(hand: Hand): void {
  const { pigments } = hand
  hand.shape(ellipse(400, 628, 254, 46), mix(pigments.earth, pigments.ink, 0.3), 6)
  for (const [angle, x] of [
    [-2.2, 210],
    [-0.9, 590],
    [-1.4, 470],
    [-1.8, 330],
  ] as const) {
    leaf(hand, x, 640, 130, 54, angle, pigments.leaf, { dark: pigments.pine, veins: 4 })
  }
}

function tiedCake(hand: Hand): void {
  const { pigments } = hand
  hand.shape(outline("400,560! 500,560! 520,640! 396,640!"), pigments.leaf, 6)
  hand.tube(outline("400,600! 512,600!"), 12, pigments.straw, 4)
  hand.tube(outline("450,560! 456,640!"), 12, pigments.straw, 4)
}

function fruitFront(hand: Hand): void {
  const { pigments } = hand
  const ripe = mix(pigments.turmeric, pigments.clay, 0.5)
  const dark = mix(ripe, pigments.madder, 0.4)
  wholeFruit(hand, 220, 590, 58, ripe, dark)
  wholeFruit(hand, 336, 584, 62, mix(ripe, pigments.leaf, 0.35), dark)
  wholeFruit(hand, 590, 590, 56, ripe, dark)
}

function wineTeaHoney(hand: Hand): void {
  handle(hand)
  wine(hand, 262)
  honeyJar(hand, 560)
  caddy(hand, 420)
  greens(hand)
  fruitFront(hand)
  tiedCake(hand)
  front(hand)
}

function cornAndHoney(hand: Hand): void {
  const { pigments } = hand
  const ripe = mix(pigments.turmeric, pigments.clay, 0.5)
  handle(hand)
  caddy(hand, 290)
  wine(hand, 540)
  honeyJar(hand, 420)
  greens(hand)
  corn(hand, 240, 640, 0.52, -0.3)
  corn(hand, 580, 640, 0.52, 0.4)
  wholeFruit(hand, 350, 590, 58, ripe, mix(ripe, pigments.madder, 0.4))
  tiedCake(hand)
  front(hand)
}

/** Two bottles and a packet under a tall bow. */
function bottlesAndPacket(hand: Hand): void {
  const { pigments } = hand
  handle(hand)
  wine(hand, 240)
  wine(hand, 560)
  packet(hand, 400, 650, 0.86, pigments.straw, (place) => {
    const [x, y] = place.point(0, -214)
    blossom(hand, x, y, 2, pigments.rose)
  })
  greens(hand)
  fruitFront(hand)
  front(hand)
  knot(hand, 400, 222, 1.1, pigments.madder)
}

export const giftBasket: Kind = {
  compositions: [wineTeaHoney, cornAndHoney, bottlesAndPacket],
  coarseness: 3,
}
