import { belt, narrowBelt } from "../parts/belt"
import { blossom } from "../parts/blossom"
import { cup } from "../parts/cup"
import { shaded } from "../parts/shaded"
import { teapot } from "../parts/teapot"
import { tray } from "../parts/tray"
import { ellipse, type Nick, outline, type Point } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { at, cos, lerp, min, PI, pow, sin, TAU, times } from "../tools/maths"
import { MOTIFS } from "../tools/motifs"
import { type Colour, mix } from "../tools/pigments"
import { type Profile, Vessel } from "../tools/vessel"
import type { Kind } from "./kind"

function clayOf(hand: Hand): { clay: Colour; dark: Colour } {
  const { pigments, random } = hand
  const clay = random.pick([pigments.clay, pigments.earth, pigments.shell, pigments.celadon])
  const shade = clay === pigments.shell ? pigments.blue : pigments.ink
  return { clay, dark: mix(clay, shade, 0.32) }
}

/** A jar with two ears, a belt and turning marks. */
function jar(hand: Hand, x: number, profile: Profile): void {
  const { pigments } = hand
  const { clay, dark } = clayOf(hand)
  const body = new Vessel(x, 270, 530, profile, 0.13)
  shaded(hand, body, clay, dark)
  narrowBelt(hand, body, 0.42, 0.62, hand.band)
  hand.ink(body.arc(0.36), 4.5)
  hand.ink(body.arc(0.67), 4.5)
  const marks = times(22, (i): Nick => [
    ...body.at(-0.95 + i * 0.09, 0.7),
    ...body.at(-0.9 + i * 0.09, 0.8),
  ])
  hand.hatch(marks, 5)
  hand.ink(body.arc(0.82), 4)
  hand.ink(body.arc(0.22), 4.5)
  const rim = body.rim()
  hand.shape(rim, mix(clay, pigments.ink, 0.5), 6)
  hand.tube([...rim, at(rim, 0)], 14, clay, 5)
  for (const u of [-0.75, 0.75]) {
    const [earX, earY] = body.at(u, 0.24)
    hand.tube(
      [
        [earX, earY - 10],
        [earX + u * 66, earY + 4],
        [earX + u * 40, earY + 70],
      ],
      20,
      clay,
      5.5
    )
  }
  hand.ink([body.at(-0.62, 0.34), body.at(-0.66, 0.5), body.at(-0.6, 0.72)], 8, {
    colour: pigments.shell,
    taper: "both",
  })
}

function roundJar(hand: Hand): void {
  const { pigments } = hand
  jar(hand, 400, (v) => (v < 0.08 ? 230 : 200 + 230 * sin(min(1, v * 1.02) * PI * 0.86 + 0.1)))
  cup(hand, 660, 740, 0.9, pigments.celadon, pigments.pine)
}

function neckedJar(hand: Hand): void {
  const { pigments } = hand
  jar(hand, 360, (v) => {
    if (v < 0.1) return 170
    if (v < 0.2) return lerp(170, 210, (v - 0.1) / 0.1)
    const belly = 250 * pow(sin(((v - 0.2) / 0.8) * PI * 0.82 + 0.04), 0.9)
    return 210 + belly - (v > 0.6 ? (v - 0.6) * 60 : 0)
  })
  const small = new Vessel(620, 650, 150, (v) => 120 + 90 * sin(v * PI * 0.8 + 0.3), 0.17)
  shaded(hand, small, pigments.celadon, pigments.leaf)
  belt(hand, small, 0.36, 0.6, hand.band, [4])
  hand.shape(small.rim(), pigments.pine, 5)
}

/** A carved dish standing behind a bowl and a ladle. */
function dishAndBowl(hand: Hand): void {
  const { pigments } = hand
  const wood = mix(pigments.earth, pigments.clay, 0.4)
  const dark = mix(wood, pigments.ink, 0.35)
  hand.shape(ellipse(400, 440, 220, 214, 0, 14), wood, 8)
  hand.ink(ellipse(400, 440, 196, 190, 0, 14), 4, { closed: true })
  for (const { slot, polygon } of MOTIFS.star) {
    const petal = polygon.map(([u, v]): Point => [280 + u * 240, 320 + v * 240, 1])
    hand.shape(petal, [pigments.madder, pigments.turmeric, wood][slot] ?? wood, 4)
  }
  const notches = times(40, (i): Nick => {
    const angle = (i / 40) * TAU
    return [
      400 + cos(angle) * 216,
      440 + sin(angle) * 210,
      400 + cos(angle) * 199,
      440 + sin(angle) * 193,
    ]
  })
  hand.hatch(notches, 6)
  const bowl = new Vessel(320, 640, 160, (v) => lerp(340, 170, v * v), 0.18)
  hand.shape(bowl.rim(), dark, 6)
  shaded(hand, bowl, wood, dark)
  for (let i = 1; i < 5; i++) hand.ink(bowl.arc(i / 5), 3, { colour: mix(wood, pigments.ink, 0.5) })
  hand.ink(bowl.arc(0), 7)
  hand.tube(outline("520,820 600,700 640,610"), 22, wood, 6)
  hand.shape(ellipse(652, 580, 44, 60, 0.3, 9), wood, 6.5)
  hand.shape(ellipse(652, 578, 28, 42, 0.3, 9), dark, 3.6)
}

function teaService(hand: Hand): void {
  const { clay } = clayOf(hand)
  const { pigments } = hand
  tray(hand, 400, 740, 300, 90)
  teapot(hand, 400, 720, 1.3, clay)
  cup(hand, 220, 690, 0.8, clay, pigments.turmeric)
  cup(hand, 590, 700, 0.76, clay, pigments.turmeric)
  cup(hand, 420, 742, 0.72, clay, pigments.turmeric)
}

/** Bowls in a pile beside a tall vase with a spray of blossom. */
function vaseAndBowls(hand: Hand): void {
  const { pigments } = hand
  const { clay, dark } = clayOf(hand)
  hand.tube(outline("270,450 300,340 380,260 470,230"), 10, pigments.earth, 4.6)
  hand.tube(outline("276,450 250,330 200,250"), 8, pigments.earth, 4.6)
  for (const [x, y] of outline("380,262 470,230 310,330 430,250 200,252 230,300 340,290")) {
    blossom(hand, x, y, 1.5, pigments.rose)
  }
  const vase = new Vessel(
    280,
    430,
    380,
    (v) =>
      v < 0.3
        ? 110 - 40 * sin((v / 0.3) * PI) + v * 160
        : 158 + 130 * sin(((v - 0.3) / 0.7) * PI * 0.86),
    0.14
  )
  hand.shape(vase.rim(), mix(clay, pigments.ink, 0.5), 6)
  shaded(hand, vase, clay, dark)
  narrowBelt(hand, vase, 0.5, 0.72, hand.band)
  hand.ink(vase.arc(0.3), 4.5)
  for (let i = 0; i < 3; i++) {
    const bowl = new Vessel(550, 690 - i * 62, 112, (v) => lerp(270, 130, v * v), 0.18)
    hand.shape(bowl.rim(), mix(clay, pigments.ink, 0.4), 6)
    shaded(hand, bowl, i % 2 ? pigments.celadon : clay, i % 2 ? pigments.leaf : dark)
    hand.ink(bowl.arc(0.3), 4)
    hand.ink(bowl.arc(0), 6)
  }
}

export const pottery: Kind = {
  compositions: [roundJar, teaService, neckedJar, dishAndBowl, vaseAndBowls],
}
