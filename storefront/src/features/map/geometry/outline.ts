import { Delaunay } from "d3-delaunay"
import { distance, type Point, round } from "./point"

export type OutlineOptions = {
  /** Points farther apart than about twice this are not joined across open country. */
  reach: number
  /** How far the outline lies outside the outermost points. */
  buffer: number
  /** Longest straight piece before rounding: smaller follows the points more closely. */
  step: number
}

/**
 * A soft outline around scattered points, as the control ring of a closed curve (see `curvePath`): the edge of their
 * alpha shape, moved outwards. It is a stylised province, not its border. Every point lies inside it.
 */
export function softOutline(
  points: readonly Point[],
  { reach, buffer, step }: OutlineOptions
): Point[] {
  return subdivide(moveOutwards(edgeRing(points, reach), buffer), step)
}

/** The ring as a closed quadratic B-spline: it starts and ends half-way between control points, so no corner stays. */
export function curvePath(ring: readonly Point[]): string {
  const [first, ...rest] = pairs(ring).map(([control, next]) => ({
    control,
    middle: [(control[0] + next[0]) / 2, (control[1] + next[1]) / 2] as const,
  }))
  if (first === undefined) {
    return ""
  }
  const curves = [...rest, first].map(
    ({ control, middle }) => `Q${write(control)} ${write(middle)}`
  )
  return `M${write(first.middle)}${curves.join("")}Z`
}

/** Grows the reach until the edge is one simple ring around every point; the convex hull is the last resort. */
function edgeRing(points: readonly Point[], reach: number): Point[] {
  const delaunay = Delaunay.from(points.map(([x, y]): [number, number] => [x, y]))
  const widest = Math.max(...points.map((point) => distance(point, points[0] ?? point)), reach)
  for (let radius = reach; radius <= widest * 2; radius *= 1.15) {
    const ring = alphaRing(points, delaunay, radius)
    if (ring !== null) {
      return ring
    }
  }
  return pick(points, delaunay.hull)
}

function alphaRing(
  points: readonly Point[],
  { triangles, halfedges }: Pick<Delaunay<unknown>, "triangles" | "halfedges">,
  radius: number
): Point[] | null {
  const cornersOf = (triangle: number) =>
    [0, 1, 2].map((corner) => triangles[triangle * 3 + corner] ?? -1)
  const isKept = Array.from({ length: triangles.length / 3 }, (_, triangle) => {
    const [a, b, c] = cornersOf(triangle).map((index) => points[index])
    return a !== undefined && b !== undefined && c !== undefined && circumradius(a, b, c) <= radius
  })

  const covered = new Set<number>()
  const nextOf = new Map<number, number>()
  for (const [triangle, kept] of isKept.entries()) {
    if (!kept) {
      continue
    }
    const corners = cornersOf(triangle)
    for (const [corner, from] of corners.entries()) {
      covered.add(from)
      const twin = halfedges[triangle * 3 + corner] ?? -1
      const isEdge = twin < 0 || isKept[Math.floor(twin / 3)] !== true
      if (isEdge) {
        if (nextOf.has(from)) {
          return null
        }
        nextOf.set(from, corners[(corner + 1) % 3] ?? -1)
      }
    }
  }

  const ring = walk(nextOf)
  return covered.size === points.length && ring.length === nextOf.size ? pick(points, ring) : null
}

function pick(points: readonly Point[], indexes: Iterable<number>): Point[] {
  return [...indexes].map((index) => points[index]).filter((point) => point !== undefined)
}

function walk(nextOf: ReadonlyMap<number, number>): number[] {
  const [start] = nextOf.keys()
  const ring: number[] = []
  for (let at = start; at !== undefined; at = nextOf.get(at)) {
    ring.push(at)
    if (nextOf.get(at) === start || ring.length > nextOf.size) {
      break
    }
  }
  return ring
}

function circumradius(a: Point, b: Point, c: Point): number {
  const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
  return area === 0 ? Infinity : (distance(a, b) * distance(b, c) * distance(c, a)) / (4 * area)
}

/** Moves every corner along the bisector of its edges; sharp corners are limited to twice the buffer. */
function moveOutwards(ring: readonly Point[], buffer: number): Point[] {
  const side = signedArea(ring) > 0 ? 1 : -1
  const normals = pairs(ring).map(([from, to]): Point => {
    const length = distance(from, to)
    return [(side * (to[1] - from[1])) / length, (side * (from[0] - to[0])) / length]
  })
  return ring.map(([x, y], index): Point => {
    const before = normals[(index + normals.length - 1) % normals.length] ?? [0, 0]
    const after = normals[index] ?? [0, 0]
    const sum: Point = [before[0] + after[0], before[1] + after[1]]
    const scale = (2 * buffer) / Math.max(sum[0] ** 2 + sum[1] ** 2, 1)
    return [x + sum[0] * scale, y + sum[1] * scale]
  })
}

function subdivide(ring: readonly Point[], step: number): Point[] {
  return pairs(ring).flatMap(([from, to]) => {
    const pieces = Math.max(1, Math.ceil(distance(from, to) / step))
    return Array.from({ length: pieces }, (_, piece): Point => {
      const share = piece / pieces
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    })
  })
}

/** Positive for a ring that runs clockwise on the drawing, where `y` grows downwards. */
function signedArea(ring: readonly Point[]): number {
  return pairs(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0) / 2
}

/** Each point with the one after it, the last with the first. */
function pairs(ring: readonly Point[]): (readonly [Point, Point])[] {
  return ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point] as const)
}

function write([x, y]: Point): string {
  return `${round(x)} ${round(y)}`
}
