import type { Nick, Point } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { cos, min, PI, pow, sin, times } from "../tools/maths"
import type { Colour } from "../tools/pigments"

export type LeafOptions = {
  /** The half in shade. */
  dark?: Colour
  serrated?: boolean
  veins?: number
  /** Share of the length the middle rib bows by; its sign is the side. */
  bend?: number
  /** Below 1 the leaf is widest towards its tip. */
  peak?: number
  line?: number
  veinLine?: number
  veinColour?: Colour
}

/** A leaf from its stalk at x, y towards an angle. */
export function leaf(
  hand: Hand,
  x: number,
  y: number,
  length: number,
  width: number,
  angle: number,
  colour: Colour,
  options: LeafOptions = {}
): void {
  const n = options.serrated ? 15 : 7
  const bend = (options.bend ?? 0.12) * length
  const top: Point[] = []
  const bottom: Point[] = []
  const along = (t: number): readonly [number, number] => [
    x + cos(angle) * length * t - sin(angle) * bend * sin(t * PI),
    y + sin(angle) * length * t + cos(angle) * bend * sin(t * PI),
  ]
  const peak = options.peak ?? 0.8
  const nx = -sin(angle)
  const ny = cos(angle)
  for (let i = 1; i < n; i++) {
    const t = i / n
    const h = (width / 2) * pow(sin(PI * pow(t, peak)), 0.9)
    const z = options.serrated ? (i % 2 ? 1.1 : 0.96) : 1
    const m = along(t)
    top.push([m[0] - nx * h * z, m[1] - ny * h * z, options.serrated ? 1 : 0])
    bottom.push([m[0] + nx * h * z, m[1] + ny * h * z, options.serrated ? 1 : 0])
  }
  const start: Point = [x, y, 1]
  const tip: Point = [...along(1), 1]
  const mid = times(6, (i) => along(i / 5))
  const full = [start, ...top, tip, ...bottom.slice().reverse()]
  hand.fill(full, colour)
  if (options.dark)
    hand.fill([start, ...mid.slice(1, 5), tip, ...bottom.slice().reverse()], options.dark)
  hand.ink(full, options.line ?? 5, { closed: true })
  hand.ink(mid, (options.line ?? 5) * 0.62, { taper: "end" })
  const veins = options.veins ?? 4
  const nicks: Nick[] = []
  for (let i = 1; i <= veins; i++) {
    const t = 0.08 + (i / (veins + 1.3)) * 0.82
    const m = along(t)
    const h = (width / 2) * pow(sin(PI * pow(min(0.98, t + 0.1), peak)), 0.9) * 0.72
    const f = along(min(1, t + 0.12))
    nicks.push(
      [m[0], m[1], f[0] - nx * h, f[1] - ny * h],
      [m[0], m[1], f[0] + nx * h, f[1] + ny * h]
    )
  }
  if (veins) hand.hatch(nicks, options.veinLine ?? 3, options.veinColour)
}
