import { basket } from "../parts/basket"
import { belt, narrowBelt } from "../parts/belt"
import { blossom } from "../parts/blossom"
import { cup } from "../parts/cup"
import { leaf } from "../parts/leaf"
import { leafHeap } from "../parts/leaf-heap"
import { packet } from "../parts/packet"
import { shaded } from "../parts/shaded"
import { steam } from "../parts/steam"
import { teaSprig } from "../parts/tea-sprig"
import { teapot } from "../parts/teapot"
import { tray } from "../parts/tray"
import { ellipse } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { cos, lerp, pow, sin, sqrt, TAU } from "../tools/maths"
import { mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"
import type { Kind } from "./kind"

function sprigInBasket(hand: Hand): void {
  const { pigments, random } = hand
  teaSprig(hand, 400, 640, 1.12, random.jitter(0.08))
  basket(hand, 400, 600, 470, 330, 190, {
    band: hand.band,
    bandFrom: 0.34,
    bandHeight: 0.34,
    inside: () => {
      hand.fill(ellipse(400, 612, 218, 40), pigments.pine)
      leafHeap(hand, 400, 620, 400, 9, ["leaf", "pine", "celadon"])
    },
  })
  cup(hand, 655, 735, 0.86, pigments.shell, pigments.turmeric)
}

/** Rolled dry leaves lying about. */
function dryLeaves(hand: Hand, x: number, y: number, width: number, count: number): void {
  const { pigments, random } = hand
  for (let i = 0; i < count; i++) {
    const colour = pigments[i % 3 ? "pine" : "celadon"]
    const length = random.between(46, 66)
    leaf(
      hand,
      x + (i * width) / count,
      y + random.jitter(10),
      length,
      17,
      random.between(-0.6, 0.6),
      colour,
      { line: 3.6, veins: 0, bend: 0.2 }
    )
  }
}

function caddyAndCup(hand: Hand): void {
  const { pigments, random } = hand
  const lacquer = random.pick([pigments.madder, pigments.indigo, pigments.pine])
  teaSprig(hand, 540, 690, 1.16, 0.12)
  const caddy = new Vessel(290, 420, 370, 250, 0.14)
  shaded(hand, caddy, lacquer, mix(lacquer, pigments.ink, 0.3))
  belt(hand, caddy, 0.3, 0.74, hand.band === "pathen" ? "dao" : hand.band)
  hand.shape(caddy.rim(), mix(lacquer, pigments.ink, 0.2), 6)
  const lid = new Vessel(290, 372, 50, 236, 0.14)
  hand.shape(lid.body(), pigments.turmeric, 6)
  hand.shape(lid.rim(), pigments.turmeric, 6)
  hand.shape(ellipse(290, 362, 22, 15), pigments.madder, 5)
  dryLeaves(hand, 440, 812, 209, 11)
  cup(hand, 610, 720, 0.96, pigments.shell, pigments.turmeric)
}

function bowlOfTea(hand: Hand): void {
  const { pigments, random } = hand
  const glaze = random.pick([pigments.shell, pigments.celadon, pigments.clay])
  const bowl = new Vessel(400, 560, 230, (v) => lerp(430, 190, pow(v, 2.2)), 0.17)
  steam(hand, 250, 540, 0.9)
  steam(hand, 560, 540, 0.9)
  hand.shape(bowl.rim(), glaze, 6)
  hand.shape(ellipse(400, 562, 198, 30), pigments.turmeric, 4)
  teaSprig(hand, 396, 610, 1.02, -0.06)
  hand.fill(ellipse(400, 580, 120, 14), pigments.turmeric)
  shaded(hand, bowl, glaze, mix(glaze, pigments.blue, 0.28))
  narrowBelt(hand, bowl, 0.1, 0.32, hand.band)
  blossom(hand, 330, 700, 1.5, pigments.blue)
  leaf(hand, 350, 704, 90, 30, 0.1, pigments.blue, { line: 4, veins: 3 })
  leaf(hand, 310, 690, 60, 24, 2.6, pigments.blue, { line: 4, veins: 2 })
  hand.ink(bowl.arc(0), 7)
}

function teapotAndCups(hand: Hand): void {
  const { pigments, random } = hand
  const clay = random.pick([pigments.clay, pigments.shell, pigments.celadon, pigments.indigo])
  teaSprig(hand, 560, 560, 0.8, 0.2)
  steam(hand, 190, 470, 0.9)
  teapot(hand, 420, 760, 1.42, clay)
  cup(hand, 190, 716, 0.92, pigments.shell, pigments.turmeric)
  cup(hand, 640, 736, 0.86, pigments.shell, pigments.turmeric)
  dryLeaves(hand, 320, 820, 190, 8)
}

function leavesOnTray(hand: Hand): void {
  const { pigments, random } = hand
  teaSprig(hand, 400, 470, 0.72, random.jitter(0.1))
  tray(hand, 400, 600, 300, 210, () => {
    for (let i = 0; i < 34; i++) {
      const angle = random.between(0, TAU)
      const reach = sqrt(random.next())
      const colour = pigments[random.pick(["leaf", "pine", "celadon", "pine"] as const)]
      leaf(
        hand,
        390 + cos(angle) * reach * 210,
        600 + sin(angle) * reach * 132,
        random.between(58, 92),
        22,
        random.between(0, TAU),
        colour,
        { line: 3.6, veins: 1, bend: random.jitter(0.24), veinLine: 2.4 }
      )
    }
  })
  cup(hand, 640, 746, 0.84, pigments.shell, pigments.turmeric)
}

function packetAndSprig(hand: Hand): void {
  const { pigments, random } = hand
  const paper = random.pick([
    mix(pigments.straw, pigments.shell, 0.3),
    pigments.celadon,
    pigments.rose,
  ])
  teaSprig(hand, 580, 700, 0.98, 0.2)
  packet(hand, 310, 806, 1.34, paper, (place) => {
    const [x, y] = place.point(0, -156)
    teaSprig(hand, x, y, 0.36)
  })
  dryLeaves(hand, 470, 812, 180, 9)
}

export const teaLeaves: Kind = {
  compositions: [
    sprigInBasket,
    teapotAndCups,
    caddyAndCup,
    leavesOnTray,
    bowlOfTea,
    packetAndSprig,
  ],
  coarseness: 1,
}
