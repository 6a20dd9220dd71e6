import { basket } from "../parts/basket"
import { blossom } from "../parts/blossom"
import { halfFruit } from "../parts/fruit"
import { leaf } from "../parts/leaf"
import { ellipse, outline, placing } from "../tools/geometry"
import { type Dot, type Hand } from "../tools/hand"
import { cos, PI, sin, sqrt, TAU, times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import type { Kind } from "./kind"

type Flesh = { rind: Colour; dark: Colour; pulp: Colour }

function flesh(hand: Hand): Flesh {
  const { pigments, random } = hand
  const rind = random.pick(["#c9c25a", "#b3b850", "#d8c050"])
  return {
    rind,
    dark: mix(rind, pigments.leaf, 0.55),
    pulp: random.chance() ? pigments.rose : mix(pigments.turmeric, pigments.shell, 0.35),
  }
}

function greenLeaf(
  hand: Hand,
  x: number,
  y: number,
  length: number,
  width: number,
  angle: number
): void {
  const { pigments } = hand
  leaf(hand, x, y, length, width, angle, pigments.leaf, { dark: pigments.pine, veins: 6, line: 6 })
}

function whole(hand: Hand, x: number, y: number, scale: number, { rind, dark }: Flesh): void {
  const { pigments, random } = hand
  const place = placing({ x, y, scale })
  const body = place(`
    0,-210 -56,-188 -92,-110 -168,10 -160,130 -70,196 70,196 160,130 168,10 92,-110 56,-188`)
  hand.fill(body, rind)
  hand.clip(body, () =>
    hand.fill(
      place("40,-220 60,-100 110,20 80,120 -40,190 -140,160 -60,240 220,220 220,-220"),
      dark
    )
  )
  const pores = times(40, (): Dot => {
    const angle = random.between(0, TAU)
    const reach = sqrt(random.next())
    return [
      ...place.point(cos(angle) * reach * 140, 50 + sin(angle) * reach * 130),
      random.between(1.8, 3.6),
    ]
  })
  hand.dots(pores, 2, mix(dark, pigments.ink, 0.3))
  hand.ink(body, 8, { closed: true })
  hand.ink(place("-128,30 -110,-20 -80,-70"), 7, { colour: pigments.shell, taper: "both" })
  hand.tube(place("0,-204 4,-250"), 18 * scale, pigments.earth, 5)
}

function leafy(hand: Hand, x: number, y: number, scale: number, colours: Flesh): void {
  whole(hand, x, y, scale, colours)
  greenLeaf(hand, x + 4, y - 236 * scale, 210 * scale, 84 * scale, -0.35)
  greenLeaf(hand, x, y - 232 * scale, 180 * scale, 74 * scale, -2.7)
}

function cut(hand: Hand, x: number, y: number, radius: number, { rind, pulp }: Flesh): void {
  halfFruit(
    hand,
    x,
    y,
    radius,
    { rind, pith: hand.pigments.shell, flesh: pulp },
    { segments: 11, reach: 0.68 }
  )
}

function segment(hand: Hand, x: number, y: number, turn: number, { pulp }: Flesh): void {
  const { pigments } = hand
  const place = placing({ x, y, turn, scale: 0.9 })
  hand.shape(place("-96,20! -60,-40 0,-58 62,-40 96,20! 0,36"), pulp, 6)
  const cells = times(13, (i) =>
    place.nick(-76 + i * 12.6, 14, -56 + i * 9.4, -24 - 14 * sin((i / 12) * PI))
  )
  hand.hatch(cells, 5, mix(pulp, pigments.madder, 0.4))
  hand.ink(place("-96,20 0,34 96,20"), 10, { colour: pigments.shell })
  hand.ink(place("-96,26 0,42 96,26"), 5)
}

function oneAndHalf(hand: Hand): void {
  const colours = flesh(hand)
  leafy(hand, 300, 500, 1.22, colours)
  cut(hand, 540, 674, 152, colours)
  segment(hand, 250, 790, -0.1, colours)
  segment(hand, 370, 806, 0.2, colours)
}

function twoAndHalf(hand: Hand): void {
  const colours = flesh(hand)
  leafy(hand, 480, 480, 1.15, colours)
  leafy(hand, 220, 590, 0.8, colours)
  cut(hand, 400, 674, 152, colours)
  segment(hand, 170, 790, -0.1, colours)
  segment(hand, 610, 790, 0.1, colours)
}

/** Hanging from a bough with blossom. */
function onTheBough(hand: Hand): void {
  const { pigments, random } = hand
  const colours = flesh(hand)
  hand.tube(
    outline("60,230 230,220 420,244 700,210"),
    (along) => 28 - 14 * along,
    pigments.earth,
    6
  )
  for (const [x, angle, length] of [
    [130, 1, 150],
    [200, -0.9, 130],
    [360, -1.2, 150],
    [430, 0.9, 150],
    [600, -0.7, 150],
    [640, 1.1, 130],
  ] as const) {
    greenLeaf(hand, x, 232, length, length * 0.42, angle + random.jitter(0.2))
  }
  whole(hand, 265, 470, 0.92, colours)
  whole(hand, 520, 500, 1.06, colours)
  for (let i = 0; i < 4; i++) blossom(hand, 380 + i * 26, 290 + (i % 2) * 34, 1.5, pigments.shell)
  cut(hand, 290, 738, 90, colours)
  segment(hand, 480, 800, 0.06, colours)
  segment(hand, 620, 786, -0.3, colours)
}

/** Its rind opened like a flower round the fruit. */
function opened(hand: Hand): void {
  const { pigments } = hand
  const colours = flesh(hand)
  leafy(hand, 560, 400, 0.82, colours)
  for (let i = 0; i < 6; i++) {
    const angle = PI + 0.2 + (i / 5) * (PI - 0.4)
    const place = placing({ x: 360 + cos(angle) * 60, y: 690, turn: angle + PI / 2 })
    hand.shape(place("-70,20! -84,-110 0,-250! 84,-110 70,20!"), colours.rind, 6.5)
    hand.shape(place("-44,10! -54,-100 0,-206! 54,-100 44,10!"), pigments.shell, 4)
  }
  hand.shape(ellipse(360, 640, 132, 128, 0, 14), pigments.shell, 7)
  for (let i = 0; i < 7; i++) {
    const angle = (i / 7) * TAU - PI / 2
    const place = placing({ x: 360, y: 640, turn: angle })
    hand.shape(place("14,0! 60,-38 112,-30 116,0 112,30 60,38"), colours.pulp, 4.4)
    hand.hatch(
      [place.nick(104, -12, 50, -6), place.nick(106, 10, 52, 8)],
      4.4,
      mix(colours.pulp, pigments.madder, 0.4)
    )
  }
  hand.shape(ellipse(360, 640, 15, 15, 0, 8), pigments.shell, 4)
  segment(hand, 580, 770, -0.12, colours)
  segment(hand, 160, 806, 0.1, colours)
}

function basketful(hand: Hand): void {
  const colours = flesh(hand)
  basket(hand, 400, 600, 500, 370, 205, {
    rows: 8,
    columns: 18,
    band: hand.band,
    bandFrom: 0.34,
    bandHeight: 0.36,
    inside: () => {
      leafy(hand, 270, 500, 0.72, colours)
      leafy(hand, 520, 490, 0.76, colours)
      whole(hand, 395, 560, 0.78, colours)
    },
  })
  cut(hand, 630, 738, 92, colours)
}

export const pomelo: Kind = {
  compositions: [oneAndHalf, onTheBough, twoAndHalf, opened, basketful],
  coarseness: 1,
}
