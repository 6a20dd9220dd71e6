import {
  area,
  clockwise,
  curve,
  pathData,
  simplify,
  type Nick,
  type Point,
  type Shape,
} from "./geometry"
import { abs, at, cos, hypot, max, min, PI, pow, round, sin, TAU } from "./maths"
import type { Colour, Pigment } from "./pigments"
import { Random } from "./random"
import type { Sheet } from "./sheet"

/** Where a line grows thin: at both ends a little (`soft`), or to a point. */
type Taper = "soft" | "start" | "end" | "both"

export type FillOptions = {
  /** The points are the line itself: not smoothed. */
  dense?: boolean
  /** Printed exactly in its place, without the slip of its colour block. */
  inRegister?: boolean
  opacity?: number
  precision?: number
}
export type InkOptions = {
  dense?: boolean
  closed?: boolean
  colour?: Colour | undefined
  taper?: Taper
  precision?: number
}
export type ShapeOptions = FillOptions & { line?: Colour | undefined }

/** The radius may be left to the call. */
export type Dot = readonly [x: number, y: number, radius?: number]

type PathElement = { data: string; colour: Colour; attributes: string; paint: "fill" | "stroke" }

const THIN_LINE = [4.2, 5, 5.5, 6.2, 7.2, 8.2] as const
const TOLERANCE = [1.1, 1.4, 1.7, 2.1, 2.6, 3.6] as const

/** 0 is the finest cutting; each step saves points where the eye misses them least. */
export type Coarseness = 0 | 1 | 2 | 3 | 4 | 5

export type HandSetup = {
  id: string
  random: Random
  pigments: Record<Pigment, Colour>
  sheet: Sheet
  coarseness?: Coarseness
  /** Colour blocks printed exactly: for seals, which are one block. */
  isExact?: boolean
}

/**
 * The hand that cuts and prints: flat colour blocks, each slipped a little, under carved black lines.
 * Collects SVG elements in the order they are printed. Random numbers are taken in the same order whatever the
 * coarseness, so that coarser cutting leaves the picture as it is.
 */
export class Hand {
  random: Random
  coarseness: Coarseness
  inkColour: Colour
  readonly id: string
  readonly pigments: Record<Pigment, Colour>
  readonly sheet: Sheet
  protected readonly isExact: boolean
  protected readonly elements: (PathElement | string)[] = []
  protected readonly slips = new Map<Colour, readonly [number, number]>()
  protected lastNumber = 0

  constructor(setup: HandSetup) {
    this.id = setup.id
    this.random = setup.random
    this.pigments = setup.pigments
    this.sheet = setup.sheet
    this.coarseness = setup.coarseness ?? 0
    this.isExact = setup.isExact ?? false
    this.inkColour = setup.pigments.ink
  }

  /** The brocade this sheet wears. */
  get band() {
    return this.sheet.scheme.band
  }

  /** An id of its own within all drawings of a page. */
  newId(prefix: string): string {
    this.lastNumber += 1
    return `${this.id}${prefix}${this.lastNumber}`
  }

  raw(svg: string): void {
    this.elements.push(svg)
  }

  /** Neighbouring paths of the same paint become one element. */
  path(data: string, colour: Colour, attributes = "", paint: PathElement["paint"] = "fill"): void {
    const last = this.elements.at(-1)
    if (
      typeof last === "object" &&
      last.colour === colour &&
      last.attributes === attributes &&
      last.paint === paint
    ) {
      last.data += data
      return
    }
    this.elements.push({ data, colour, attributes, paint })
  }

  /** A flat block of colour. */
  fill(shape: Shape, colour: Colour, options: FillOptions = {}): void {
    const line = clockwise(simplify(options.dense ? shape : curve(shape, true), this.tolerance))
    const [dx, dy] = options.inRegister ? [0, 0] : this.slipOf(colour)
    const printed = line.map(([x, y]): Point => [x + dx, y + dy])
    const opacity = options.opacity ? ` opacity="${options.opacity}"` : ""
    this.path(pathData(printed, true, options.precision), colour, opacity)
  }

  /** A carved line: heavier to the lower right, swelling by slow noise; thin ones are plain round strokes. */
  ink(shape: Shape, width = 6, options: InkOptions = {}): void {
    const closed = options.closed ?? false
    const taper = options.taper ?? "soft"
    const colour = options.colour ?? this.inkColour
    const smooth = options.dense ? shape : curve(shape, closed)
    if (smooth.length < 2) return
    const phases = [this.random.between(0, 9), this.random.between(0, 9)] as const

    if (width <= this.thinLine && taper !== "start" && taper !== "both") {
      const line = simplify(closed ? [...smooth, at(smooth, 0)] : smooth, this.tolerance - 0.1)
      const stroke = ` stroke-width="${round(width * 10) / 10}"`
      this.path(pathData(closed ? line.slice(0, -1) : line, closed), colour, stroke, "stroke")
      return
    }

    const longest = 52 + this.coarseness * 16
    const line = closed
      ? simplify(closedLoop(smooth), this.tolerance - 0.2, longest).slice(0, -1)
      : simplify(smooth, this.tolerance - 0.3, longest)
    const { left, right } = carve(line, { width, closed, taper, phases })
    const precision = options.precision
    const data = closed
      ? pathData(left, true, precision) + pathData(right, true, precision)
      : pathData(left.concat(right), true, precision)
    this.path(data, colour)
  }

  /** A block with its outline; no outline if `width` is 0. */
  shape(shape: Shape, colour: Colour, width = 7, options: ShapeOptions = {}): void {
    const strokeBelow = this.coarseness > 2 ? 5.5 : 4.7
    if (this.coarseness > 1 && width && width <= strokeBelow && !options.opacity) {
      const line = clockwise(simplify(options.dense ? shape : curve(shape, true), this.tolerance))
      this.random.next()
      this.random.next()
      const stroke = ` stroke="${options.line ?? this.inkColour}" stroke-width="${round(width * 10) / 10}"`
      this.path(pathData(line), colour, stroke)
      return
    }
    this.fill(shape, colour, options)
    if (width) {
      this.ink(shape, width, {
        dense: options.dense ?? false,
        closed: true,
        colour: options.line,
      })
    }
  }

  /** Many nicks of the knife, wide at their first end, in one path. */
  hatch(
    nicks: readonly Nick[],
    width = 3,
    colour: Colour = this.inkColour,
    opacity?: number
  ): void {
    const isThinned = this.coarseness > 2 && nicks.length > 14
    const period = this.coarseness > 4 ? 2 : 3
    const cut = isThinned ? nicks.filter((_, index) => index % period !== 1) : nicks
    const data = cut.map(([x1, y1, x2, y2]) => {
      const length = hypot(x2 - x1, y2 - y1) || 1
      const nx = ((-(y2 - y1) / length) * width) / 2
      const ny = (((x2 - x1) / length) * width) / 2
      return pathData([
        [x1 - nx, y1 - ny],
        [x2, y2],
        [x1 + nx, y1 + ny],
      ])
    })
    if (data.length) this.path(data.join(""), colour, opacity ? ` opacity="${opacity}"` : "")
  }

  dots(dots: readonly Dot[], radius: number, colour: Colour = this.inkColour): void {
    const byWidth = new Map<number, string>()
    for (const [x, y, own] of dots) {
      const width = max(1, round((own ?? radius) * 2 * 0.95))
      byWidth.set(width, `${byWidth.get(width) ?? ""}M${round(x)} ${round(y)}h.1`)
    }
    for (const [width, data] of byWidth) {
      this.path(data, colour, ` stroke-width="${width}"`, "stroke")
    }
  }

  /** What `draw` prints shows only within the shape. */
  clip(shape: Shape, draw: () => void): void {
    const id = this.newId("c")
    const line = simplify(curve(shape, true), 1.1)
    this.raw(
      `<clipPath id="${id}"><path d="${pathData(line)}"/></clipPath><g clip-path="url(#${id})">`
    )
    draw()
    this.raw("</g>")
  }

  /** A ribbon, stem, pole or cord along a line; its width may change from 0 to 1 along it. */
  tube(
    shape: Shape,
    width: number | ((along: number) => number),
    colour: Colour,
    lineWidth = 5,
    options: { dense?: boolean } = {}
  ): void {
    const line = simplify(
      options.dense ? shape : curve(shape),
      this.tolerance - 0.3,
      44 + this.coarseness * 14
    )
    const widthAt = typeof width === "function" ? width : () => width
    const left: Point[] = []
    const right: Point[] = []
    line.forEach(([x, y], index) => {
      const before = at(line, max(0, index - 1))
      const after = at(line, min(line.length - 1, index + 1))
      const length = hypot(after[0] - before[0], after[1] - before[1]) || 1
      const nx = (after[1] - before[1]) / length
      const ny = -(after[0] - before[0]) / length
      const half = widthAt(index / (line.length - 1)) / 2
      left.push([x + nx * half, y + ny * half])
      right.push([x - nx * half, y - ny * half])
    })
    this.shape(left.concat(right.reverse()), colour, lineWidth, { dense: true })
  }

  toString(): string {
    return this.elements
      .map((element) =>
        typeof element === "string"
          ? element
          : `<path ${element.paint}="${element.colour}"${element.attributes} d="${element.data}"/>`
      )
      .join("")
  }

  protected get thinLine(): number {
    return THIN_LINE[this.coarseness]
  }

  protected get tolerance(): number {
    return TOLERANCE[this.coarseness]
  }

  /** Each pigment has its own wood block, laid down 1.6 to 4.2 units beside its place. */
  protected slipOf(colour: Colour): readonly [number, number] {
    if (this.isExact) return [0, 0]
    const known = this.slips.get(colour)
    if (known) return known
    const random = new Random(this.id + colour)
    const angle = random.between(0, TAU)
    const distance = random.between(1.6, 4.2)
    const slip = [cos(angle) * distance, sin(angle) * distance] as const
    this.slips.set(colour, slip)
    return slip
  }
}

function closedLoop(line: Shape): Shape {
  const loop = area(line) < 0 ? line.slice().reverse() : line
  return [...loop, at(loop, 0)]
}

type Carving = {
  width: number
  closed: boolean
  taper: Taper
  phases: readonly [number, number]
}

/** Both edges of a carved line; the right one runs backwards. */
function carve(line: Shape, carving: Carving): { left: Point[]; right: Point[] } {
  const { closed } = carving
  const count = line.length
  let total = 0
  for (let i = 1; i < count; i++) total += distance(at(line, i), at(line, i - 1))

  const left: Point[] = []
  const right: Point[] = []
  let along = 0
  for (let i = 0; i < count; i++) {
    const before = at(line, closed ? (i + count - 1) % count : max(0, i - 1))
    const point = at(line, i)
    const after = at(line, closed ? (i + 1) % count : min(count - 1, i + 1))
    if (i) along += distance(point, at(line, i - 1))

    const { nx, ny, mitre } = outwardNormal(before, point, after)
    const half = (widthAt(carving, along, total, nx, ny) / 2) * mitre
    left.push([point[0] + nx * half, point[1] + ny * half])
    right.push([point[0] - nx * half, point[1] - ny * half])
  }
  return { left, right: right.reverse() }
}

function distance(a: Point, b: Point): number {
  return hypot(a[0] - b[0], a[1] - b[1])
}

/** Outward for a clockwise outline. */
function outwardNormal(before: Point, point: Point, after: Point) {
  const inward = distance(point, before)
  const outward = distance(after, point)
  let ux = (point[0] - before[0]) / (inward || 1)
  let uy = (point[1] - before[1]) / (inward || 1)
  let vx = (after[0] - point[0]) / (outward || 1)
  let vy = (after[1] - point[1]) / (outward || 1)
  if (inward === 0) [ux, uy] = [vx, vy]
  if (outward === 0) [vx, vy] = [ux, uy]

  let tx = ux + vx
  let ty = uy + vy
  const length = hypot(tx, ty)
  if (length < 0.2) [tx, ty] = [ux, uy]
  else [tx, ty] = [tx / length, ty / length]
  return { nx: ty, ny: -tx, mitre: min(1.5, 1 / max(0.35, tx * ux + ty * uy)) }
}

function widthAt(
  { width, closed, taper, phases }: Carving,
  along: number,
  total: number,
  nx: number,
  ny: number
): number {
  const swell = 1 + 0.2 * sin(along / 41 + phases[0]) + 0.13 * sin(along / 15 + phases[1])
  const weight = 1 + 0.28 * (nx * 0.55 + ny * 0.83) * (closed ? 1 : 0.3)
  if (closed) return width * swell * weight
  const share = total ? along / total : 0
  return width * swell * weight * taperAt(taper, share, along, abs(total - along))
}

function taperAt(taper: Taper, share: number, fromStart: number, toEnd: number): number {
  switch (taper) {
    case "both":
      return pow(max(0, sin(PI * share)), 0.6) + 0.06
    case "end":
      return 1.08 - share
    case "start":
      return 0.1 + share
    case "soft":
      return min(1, 0.5 + min(fromStart, toEnd) / 26)
  }
}
