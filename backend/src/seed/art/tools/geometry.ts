import { ok } from "node:assert/strict"
import { abs, at, ceil, clamp, cos, floor, hypot, lerp, round, sin, TAU, times } from "./maths"

/** A place on the sheet; with a third member it is a corner, without one the line runs smoothly through it. */
export type Point = readonly [x: number, y: number, corner?: 0 | 1]
export type Shape = readonly Point[]

/** A shape, or the text of one as `outline` reads it. */
export type Drawn = Shape | string

const outlines = new Map<string, Shape>()

/**
 * Reads a drawn outline: `"12,40! 60,-8 90,22"`. Points are separated by white space, `!` marks a corner.
 * Kept after the first reading, since the same few hundred outlines make every print.
 */
export function outline(text: string): Shape {
  const known = outlines.get(text)
  if (known) return known
  const shape = text
    .trim()
    .split(/\s+/)
    .map((word): Point => {
      const corner = word.endsWith("!")
      const [x, y] = (corner ? word.slice(0, -1) : word).split(",").map(Number)
      ok(
        x !== undefined && y !== undefined && !Number.isNaN(x + y),
        `"${word}" is not a point of an outline`
      )
      return corner ? [x, y, 1] : [x, y]
    })
  outlines.set(text, shape)
  return shape
}

export function ellipse(
  centreX: number,
  centreY: number,
  radiusX: number,
  radiusY = radiusX,
  turn = 0,
  count = 10
): Point[] {
  return times(count, (index) => {
    const angle = (index / count) * TAU
    const x = cos(angle) * radiusX
    const y = sin(angle) * radiusY
    return [centreX + x * cos(turn) - y * sin(turn), centreY + x * sin(turn) + y * cos(turn)]
  })
}

export function arc(
  centreX: number,
  centreY: number,
  radiusX: number,
  radiusY: number,
  from: number,
  to: number,
  count = 9
): Point[] {
  return times(count, (index) => {
    const angle = lerp(from, to, index / (count - 1))
    return [centreX + cos(angle) * radiusX, centreY + sin(angle) * radiusY]
  })
}

/** The same points, every one a corner. */
export function corners(shape: Shape): Point[] {
  return shape.map(([x, y]) => [x, y, 1])
}

export function box(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y, 1],
    [x + width, y, 1],
    [x + width, y + height, 1],
    [x, y + height, 1],
  ]
}

export type Placement = {
  x?: number
  y?: number
  /** Radians, clockwise on the sheet. */
  turn?: number
  scale?: number
  /** −1 mirrors left and right. */
  stretchX?: number
  stretchY?: number
}

/** Moves what was drawn round the origin to its place. */
export function transform(
  drawn: Drawn,
  { x = 0, y = 0, turn = 0, scale = 1, stretchX = 1, stretchY = 1 }: Placement
): Point[] {
  const shape = typeof drawn === "string" ? outline(drawn) : drawn
  return shape.map(([px, py, corner]) => {
    const ax = px * scale * stretchX
    const ay = py * scale * stretchY
    const qx = x + ax * cos(turn) - ay * sin(turn)
    const qy = y + ax * sin(turn) + ay * cos(turn)
    return corner ? [qx, qy, 1] : [qx, qy]
  })
}

/** From the wide end to the point. */
export type Nick = readonly [fromX: number, fromY: number, toX: number, toY: number]

export type Place = {
  (drawn: Drawn): Point[]
  point(x: number, y: number): [number, number]
  nick(fromX: number, fromY: number, toX: number, toY: number): Nick
}

/** One placement for the many outlines of one thing. */
export function placing(placement: Placement): Place {
  const point = (x: number, y: number): [number, number] => {
    const [px, py] = at(transform([[x, y]], placement), 0)
    return [px, py]
  }
  return Object.assign((drawn: Drawn) => transform(drawn, placement), {
    point,
    nick: (fromX: number, fromY: number, toX: number, toY: number): Nick => [
      ...point(fromX, fromY),
      ...point(toX, toY),
    ],
  })
}

/** Positive if the outline runs clockwise on the sheet. */
export function area(shape: Shape): number {
  let sum = 0
  for (let i = 0; i < shape.length; i++) {
    const a = at(shape, i)
    const b = at(shape, (i + 1) % shape.length)
    sum += a[0] * b[1] - b[0] * a[1]
  }
  return sum / 2
}

export function clockwise(shape: Shape): Shape {
  return area(shape) < 0 ? shape.slice().reverse() : shape
}

/** Catmull-Rom through the points, broken at corners; `step` is the distance between two points of the answer. */
export function curve(shape: Shape, closed = false, step = 7): Point[] {
  const count = shape.length
  if (count < 2) return shape.slice()
  const pick = (index: number): Point =>
    closed ? at(shape, (index + count * 2) % count) : at(shape, clamp(index, 0, count - 1))

  const line: Point[] = []
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const b = pick(i)
    const c = pick(i + 1)
    if (b[2] && c[2]) {
      line.push([b[0], b[1]])
      continue
    }
    const a = b[2] ? b : pick(i - 1)
    const d = c[2] ? c : pick(i + 2)
    const pieces = clamp(ceil(hypot(c[0] - b[0], c[1] - b[1]) / step), 2, 40)
    for (let j = 0; j < pieces; j++) {
      const t = j / pieces
      const t2 = t * t
      const t3 = t2 * t
      const wa = -0.5 * t + t2 - 0.5 * t3
      const wb = 1 - 2.5 * t2 + 1.5 * t3
      const wc = 0.5 * t + 2 * t2 - 1.5 * t3
      const wd = 0.5 * (t3 - t2)
      line.push([
        wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0],
        wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1],
      ])
    }
  }
  if (!closed) {
    const last = at(shape, count - 1)
    line.push([last[0], last[1]])
  }
  return line
}

function distanceToLine(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length = hypot(dx, dy)
  return length < 1e-6
    ? hypot(p[0] - a[0], p[1] - a[1])
    : abs((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / length
}

/** Douglas-Peucker: drops what the knife would not follow; then no piece stays longer than `longest`. */
export function simplify(shape: Shape, tolerance = 0.6, longest = Infinity): Shape {
  const count = shape.length
  if (count < 3) return shape
  const keep = new Uint8Array(count)
  keep[0] = keep[count - 1] = 1
  const open: [number, number][] = [[0, count - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    const a = at(shape, from)
    const b = at(shape, to)
    const isLoop = hypot(b[0] - a[0], b[1] - a[1]) < 1e-6
    let farthest = 0
    let index = -1
    for (let i = from + 1; i < to; i++) {
      const distance = distanceToLine(at(shape, i), a, b)
      if (distance > farthest) {
        farthest = distance
        index = i
      }
    }
    if (index > 0 && (farthest > tolerance || (isLoop && farthest > 0.1))) {
      keep[index] = 1
      open.push([from, index], [index, to])
    }
  }

  const line: Point[] = []
  let last: Point | undefined
  for (let i = 0; i < count; i++) {
    if (!keep[i]) continue
    const point = at(shape, i)
    if (last) {
      const cuts = floor(hypot(point[0] - last[0], point[1] - last[1]) / longest)
      for (let j = 1; j <= cuts; j++) {
        const t = j / (cuts + 1)
        line.push([lerp(last[0], point[0], t), lerp(last[1], point[1], t)])
      }
    }
    line.push(point)
    last = point
  }
  return line
}

function numberText(value: number): string {
  const text = String(value)
  if (text.startsWith("0.")) return text.slice(1)
  return text.startsWith("-0.") ? `-${text.slice(2)}` : text
}

/**
 * SVG path data in whole units (`precision` = 1) or tenths (10), each step relative to the last.
 * Whole units are meant: the small facets read as cuts of a knife.
 */
export function pathData(shape: Shape, closed = true, precision = 1): string {
  const start = at(shape, 0)
  let x = round(start[0] * precision)
  let y = round(start[1] * precision)
  let data = `M${numberText(x / precision)}${y < 0 ? "" : " "}${numberText(y / precision)}l`
  let isFirst = true
  for (const point of shape.slice(1)) {
    const nextX = round(point[0] * precision)
    const nextY = round(point[1] * precision)
    if (nextX === x && nextY === y) continue
    const stepX = numberText((nextX - x) / precision)
    const stepY = numberText((nextY - y) / precision)
    const gapX = isFirst || stepX.startsWith("-") ? "" : " "
    const gapY = stepY.startsWith("-") ? "" : " "
    data += gapX + stepX + gapY + stepY
    isFirst = false
    x = nextX
    y = nextY
  }
  if (isFirst) data += "0 0"
  return closed ? `${data}z` : data
}
