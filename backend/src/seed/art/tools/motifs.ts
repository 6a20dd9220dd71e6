import { outline, type Point, type Shape } from "./geometry"

export type Motif =
  | "line"
  | "dash"
  | "saw"
  | "wave"
  | "zigzag"
  | "diamond"
  | "star"
  | "hook"
  | "snail"
  | "tree"
  | "cross"
  | "comb"

/** A polygon in a cell of 1 × 1; the slot says which of a row's colours it takes, and what lies above what. */
export type MotifPart = { slot: number; polygon: Shape }

function diamond(x: number, y: number, reachX: number, reachY = reachX): Point[] {
  return [
    [x, y - reachY],
    [x + reachX, y],
    [x, y + reachY],
    [x - reachX, y],
  ]
}

function bar(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
}

function mirrored(shape: Shape): Point[] {
  return shape.map(([x, y]) => [1 - x, y])
}

function part(slot: number, polygon: Shape): MotifPart {
  return { slot, polygon }
}

const QUADRANTS = [
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
] as const

/** Eight petals, and the four cut corners between two stars. */
function star(): MotifPart[] {
  const upper = outline("0,0 0,-0.24 0.21,-0.46 0.21,-0.21")
  const side = outline("0,0 0.24,0 0.46,-0.21 0.21,-0.21")
  const turned = (shape: Shape, [a, b]: readonly [number, number]): Point[] =>
    shape.map(([x, y]) => [0.5 + x * a, 0.5 + y * b])
  return [
    ...QUADRANTS.flatMap((turn) => [part(0, turned(upper, turn)), part(1, turned(side, turn))]),
    part(2, outline("0,0 0.2,0 0,0.2")),
    part(2, outline("1,0 0.8,0 1,0.2")),
    part(2, outline("0,1 0.2,1 0,0.8")),
    part(2, outline("1,1 0.8,1 1,0.8")),
  ]
}

const HOOK = outline(
  "0.06,0.94 0.06,0.2 0.44,0.2 0.44,0.66 0.24,0.66 0.24,0.5 0.33,0.5 0.33,0.34 0.18,0.34 0.18,0.82 0.5,0.82 0.5,0.94"
)
const SNAIL = outline(`
  0.04,0.96 0.04,0.06 0.46,0.06 0.46,0.76 0.18,0.76 0.18,0.34 0.32,0.34 0.32,0.62
  0.26,0.62 0.26,0.44 0.24,0.44 0.24,0.68 0.38,0.68 0.38,0.2 0.12,0.2 0.12,0.96`)

export const MOTIFS: Record<Motif, readonly MotifPart[]> = {
  line: [part(0, bar(0, 0.2, 1, 0.6))],
  dash: [part(0, bar(0.1, 0.25, 0.32, 0.5)), part(1, bar(0.58, 0.25, 0.32, 0.5))],
  saw: [part(0, outline("0,1 0.5,0 1,1"))],
  wave: [part(0, outline("0,0.62 0.5,0.02 1,0.62 1,0.98 0.5,0.38 0,0.98"))],
  zigzag: [
    part(0, outline("0,0.5 0.5,0 1,0.5 1,0.75 0.5,0.25 0,0.75")),
    part(1, outline("0,0.8 0.5,0.3 1,0.8 1,1 0.5,0.52 0,1")),
    part(2, diamond(0.5, 0.86, 0.14, 0.12)),
    part(2, outline("0,0 0.22,0 0,0.26")),
    part(2, outline("1,0 0.78,0 1,0.26")),
  ],
  diamond: [
    part(0, diamond(0.5, 0.5, 0.49)),
    part(1, diamond(0.5, 0.5, 0.34)),
    part(2, diamond(0.5, 0.5, 0.17)),
    part(2, diamond(0, 0.5, 0.1)),
    part(2, diamond(1, 0.5, 0.1)),
  ],
  star: star(),
  hook: [part(0, HOOK), part(0, mirrored(HOOK)), part(1, diamond(0.5, 0.1, 0.12, 0.1))],
  snail: [part(0, SNAIL), part(0, mirrored(SNAIL))],
  tree: [
    part(0, bar(0.46, 0.3, 0.08, 0.7)),
    part(0, outline("0.5,0 0.66,0.24 0.34,0.24")),
    part(1, outline("0.5,0.16 0.8,0.52 0.5,0.4 0.2,0.52")),
    part(0, outline("0.5,0.44 0.94,0.84 0.5,0.68 0.06,0.84")),
    part(2, diamond(0.03, 0.3, 0.07, 0.12)),
    part(2, diamond(0.97, 0.3, 0.07, 0.12)),
  ],
  cross: [
    part(0, bar(0.38, 0.08, 0.24, 0.84)),
    part(0, bar(0.08, 0.38, 0.84, 0.24)),
    part(1, diamond(0.5, 0.5, 0.2)),
    part(2, bar(0.1, 0.1, 0.16, 0.16)),
    part(2, bar(0.74, 0.1, 0.16, 0.16)),
    part(2, bar(0.1, 0.74, 0.16, 0.16)),
    part(2, bar(0.74, 0.74, 0.16, 0.16)),
  ],
  comb: [
    part(0, outline("0.5,0.04 0.96,0.5 0.5,0.96 0.04,0.5")),
    part(1, outline("0.5,0.2 0.8,0.5 0.5,0.8 0.2,0.5")),
    part(2, bar(0.46, 0.3, 0.08, 0.4)),
    part(2, bar(0.3, 0.46, 0.4, 0.08)),
    part(1, outline("0,0 0.26,0 0,0.26")),
    part(1, outline("1,0 0.74,0 1,0.26")),
    part(1, outline("0,1 0.26,1 0,0.74")),
    part(1, outline("1,1 0.74,1 1,0.74")),
  ],
}
