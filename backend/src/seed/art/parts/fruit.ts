import { arc, ellipse, type Point, type Shape } from "../tools/geometry"
import { type Dot, type Hand } from "../tools/hand"
import { cos, PI, sin, sqrt, TAU } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"

/** Citrus, round and whole. */
export function wholeFruit(
  hand: Hand,
  x: number,
  y: number,
  radius: number,
  colour: Colour,
  dark: Colour,
  options: { hasStalk?: boolean; stalkX?: number } = {}
): void {
  const { pigments, random } = hand
  const r = radius
  const p = ellipse(x, y, r * 1.06, r * 0.95, random.jitter(0.1), 11).map(([a, b]): Point => [
    a + random.jitter(r * 0.018),
    b + random.jitter(r * 0.018),
  ])
  hand.fill(p, colour)
  hand.clip(p, () =>
    hand.fill(
      [
        [x + r * 0.2, y - r],
        [x + r * 0.75, y - r * 0.3],
        [x + r * 0.6, y + r * 0.4],
        [x - r * 0.4, y + r * 0.8],
        [x - r, y + r * 0.7],
        [x, y + r * 1.4],
        [x + r * 1.4, y + r],
        [x + r * 1.3, y - r],
      ],
      dark
    )
  )
  const dots: Dot[] = []
  for (let i = 0; i < 12 + r / 6; i++) {
    const a = random.between(0, TAU)
    const q = sqrt(random.next()) * r * 0.86
    dots.push([x + cos(a) * q * 1.05, y + sin(a) * q * 0.93, random.between(1.6, 3.2)])
  }
  hand.dots(dots, 2, mix(dark, pigments.ink, 0.35))
  hand.ink(p, 7, { closed: true })
  hand.ink(arc(x, y, r * 0.82, r * 0.74, PI * 1.12, PI * 1.4), 5, {
    taper: "both",
    colour: pigments.shell,
  })
  if (options.hasStalk ?? true) {
    const tx = x + (options.stalkX ?? 0)
    const ty = y - r * 0.78
    hand.hatch(
      [0, 1, 2, 3, 4, 5].map((i) => {
        const a = (i / 6) * TAU
        return [tx + cos(a) * 6, ty + sin(a) * 4, tx + cos(a) * 24, ty + sin(a) * 12]
      }),
      4
    )
    hand.shape(ellipse(tx, ty, 9, 6), pigments.pine, 3)
  }
}

/** Citrus cut across. */
export function halfFruit(
  hand: Hand,
  x: number,
  y: number,
  radius: number,
  colours: { rind: Colour; pith: Colour; flesh: Colour },
  options: { segments?: number; reach?: number } = {}
): void {
  const { rind, pith, flesh } = colours
  const r = radius

  hand.shape(ellipse(x, y, r, r * 0.97, 0, 12), rind, 7)
  hand.shape(ellipse(x, y, r * 0.92, r * 0.89, 0, 12), pith, 3)
  const segments = options.segments ?? 10
  const reach = options.reach ?? 0.8
  for (let i = 0; i < segments; i++) {
    const a = (i / segments) * TAU + 0.2
    const w = (PI / segments) * 0.84
    const p: Shape = [
      [x + cos(a) * r * 0.1, y + sin(a) * r * 0.1, 1],
      [x + cos(a - w) * r * reach * 0.86, y + sin(a - w) * r * reach * 0.84],
      [x + cos(a) * r * reach, y + sin(a) * r * reach * 0.97],
      [x + cos(a + w) * r * reach * 0.86, y + sin(a + w) * r * reach * 0.84],
    ]
    hand.shape(p, flesh, 3.6)
    hand.hatch(
      [-0.4, 0, 0.4].map((k, j) => [
        x + cos(a + w * k) * r * reach * 0.84,
        y + sin(a + w * k) * r * reach * 0.82,
        x + cos(a + w * k * 0.8) * r * reach * (0.5 + j * 0.06),
        y + sin(a + w * k * 0.8) * r * reach * (0.5 + j * 0.06),
      ]),
      3,
      mix(flesh, hand.pigments.ink, 0.3)
    )
  }
}
