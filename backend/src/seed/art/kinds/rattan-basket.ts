import { basket } from "../parts/basket"
import { belt } from "../parts/belt"
import { corn } from "../parts/corn"
import { wholeFruit } from "../parts/fruit"
import { knot } from "../parts/knot"
import { leaf } from "../parts/leaf"
import { leafHeap } from "../parts/leaf-heap"
import { tray } from "../parts/tray"
import { weave } from "../parts/weave"
import { arc, ellipse, type Nick, outline, placing, type Point } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { atan2, cos, lerp, min, PI, pow, sin, TAU } from "../tools/maths"
import { MOTIFS } from "../tools/motifs"
import { mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"
import type { Kind } from "./kind"

/** An arched handle with its binding. */
function handle(hand: Hand, centreY: number, reachX: number, reachY: number): void {
  hand.tube(arc(400, centreY, reachX, reachY, PI, TAU, 11), 28, hand.pigments.earth, 6)
  const binding = arc(400, centreY, reachX, reachY, PI * 1.03, TAU * 0.985, 26)
  hand.hatch(
    binding.map(([x, y]): Nick => {
      const angle = atan2((y - centreY) / reachY, (x - 400) / reachX)
      return [
        x - cos(angle) * 14,
        y - sin(angle) * 14,
        x + cos(angle + 0.05) * 14,
        y + sin(angle + 0.05) * 14,
      ]
    }),
    4
  )
}

function onTheBack(hand: Hand): void {
  const { pigments } = hand
  for (const side of [-1, 1]) {
    hand.tube(
      [
        [400 + side * 90, 340],
        [400 + side * 260, 420],
        [400 + side * 270, 600],
        [400 + side * 130, 730],
      ],
      24,
      pigments.madder,
      5.5
    )
  }
  const body = basket(hand, 400, 300, 400, 250, 480, {
    rows: 11,
    columns: 13,
    band: hand.band,
    bandFrom: 0.3,
    bandHeight: 0.24,
    profile: (v) => lerp(400, 270, v) + sin(v * PI) * 40,
    inside: () => {
      leafHeap(hand, 400, 320, 300, 5, ["leaf", "celadon"])
      for (let i = 0; i < 3; i++)
        corn(hand, 290 + i * 110, 336 - (i % 2) * 20, 0.58, -0.36 + i * 0.36)
    },
  })
  for (const u of [-0.5, 0.5]) {
    hand.tube([body.at(u, 0.02), body.at(u, 0.5), body.at(u * 0.96, 1)], 17, pigments.earth, 4.6)
  }
  hand.shape(outline("270,800! 530,800! 536,834! 264,834!"), pigments.earth, 6)
}

function withHandle(hand: Hand): void {
  const { pigments } = hand
  handle(hand, 520, 225, 270)
  basket(hand, 400, 520, 500, 370, 270, {
    rows: 10,
    columns: 20,
    band: hand.band,
    bandFrom: 0.34,
    bandHeight: 0.34,
    profile: (v) => lerp(480, 370, v * v) + sin(v * PI) * 30,
    inside: () => {
      hand.shape(
        outline("190,530! 220,450 330,470 420,430 520,470 600,530! 400,560"),
        pigments.shell,
        6
      )
      hand.ink(outline("260,500 340,480 420,520"), 4)
      hand.ink(outline("440,470 520,520"), 4)
    },
  })
}

function lidded(hand: Hand): void {
  const { pigments } = hand
  basket(hand, 400, 500, 470, 420, 300, {
    rows: 10,
    columns: 17,
    band: hand.band,
    bandFrom: 0.4,
    bandHeight: 0.26,
    profile: (v) => 440 + sin(v * PI) * 70,
  })
  const lid = new Vessel(400, 330, 190, (v) => 120 + 390 * sin((min(1, v + 0.06) * PI) / 2), 0.15)
  hand.fill(lid.body(), pigments.straw)
  hand.clip(lid.body(), () => {
    hand.fill(
      [lid.at(0.4, 0), lid.at(1.1, 0), lid.at(1.1, 1.1), lid.at(0.5, 1.1)],
      mix(pigments.straw, pigments.earth, 0.35)
    )
    weave(hand, lid, 7, 20, { colour: mix(pigments.earth, pigments.ink, 0.3) })
  })
  belt(hand, lid, 0.62, 0.82, hand.band, [4])
  hand.ink(lid.body(), 7, { closed: true })
  hand.tube(lid.arc(1), 20, pigments.earth, 5)
  hand.shape(ellipse(400, 336, 62, 12), pigments.straw, 5)
  hand.shape(ellipse(400, 312, 30, 26), pigments.madder, 6)
  hand.ink(arc(398, 312, 16, 13, PI, PI * 1.6), 4, { colour: pigments.shell, taper: "both" })
}

/** Three winnowing trays leaning one behind another. */
function nestedTrays(hand: Hand): void {
  const { pigments } = hand
  tray(hand, 470, 430, 226, 220)
  tray(hand, 300, 540, 200, 196)
  tray(hand, 470, 660, 172, 166)
  const emblem = placing({ x: 470, y: 660 })
  MOTIFS.star.forEach(({ slot, polygon }) => {
    if (slot === 2) return
    const petal = polygon.map(([u, v]): Point => [(u - 0.5) * 190, (v - 0.5) * 184, 1])
    hand.shape(emblem(petal), slot ? pigments.madder : pigments.earth, 3.6)
  })
  knot(hand, 300, 350, 0.8, pigments.madder)
}

/** A narrow-necked creel for fish, with its cord. */
function creel(hand: Hand): void {
  const { pigments } = hand
  hand.tube(outline("290,420 170,520 190,690 300,780"), 15, pigments.madder, 4.6)
  basket(hand, 400, 330, 220, 300, 480, {
    rows: 13,
    columns: 15,
    band: hand.band,
    bandFrom: 0.5,
    bandHeight: 0.22,
    profile: (v) =>
      v < 0.22 ? 230 - 200 * v : 186 + 240 * pow(sin(((v - 0.22) / 0.78) * PI * 0.8), 0.8),
    inside: () => {
      for (const [x, angle] of [
        [340, -2],
        [400, -1.5],
        [456, -1.1],
      ] as const) {
        leaf(hand, x, 344, 120, 44, angle, pigments.leaf, { dark: pigments.pine })
      }
    },
  })
  hand.tube(outline("312,430 400,452 488,430"), 17, pigments.madder, 4.6)
  knot(hand, 400, 446, 0.8, pigments.madder)
}

/** A long tray-basket with two ears, gourds and fruit in it. */
function broad(hand: Hand): void {
  const { pigments } = hand
  for (const side of [-1, 1]) {
    hand.tube(
      arc(
        400 + side * 284,
        640,
        54,
        74,
        side > 0 ? -PI * 0.6 : PI * 0.4,
        side > 0 ? PI * 0.6 : PI * 1.6,
        9
      ),
      22,
      pigments.earth,
      5.5
    )
  }
  const ripe = mix(pigments.turmeric, pigments.clay, 0.5)
  basket(hand, 400, 590, 560, 460, 220, {
    rows: 8,
    columns: 22,
    band: hand.band,
    bandFrom: 0.36,
    bandHeight: 0.34,
    flatness: 0.14,
    inside: () => {
      corn(hand, 250, 640, 0.8, -0.5)
      corn(hand, 560, 640, 0.8, 0.5)
      wholeFruit(hand, 330, 540, 70, ripe, mix(ripe, pigments.madder, 0.4))
      wholeFruit(hand, 480, 545, 66, ripe, mix(ripe, pigments.madder, 0.4))
      corn(hand, 404, 640, 0.86, 0.04)
    },
  })
}

export const rattanBasket: Kind = {
  compositions: [withHandle, onTheBack, nestedTrays, lidded, creel, broad],
  coarseness: 2,
  isWide: true,
}
