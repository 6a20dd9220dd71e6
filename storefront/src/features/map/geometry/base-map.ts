import type { Boundaries } from "./boundaries"
import { voronoiCells } from "./cells"
import { curvePath, softOutline } from "./outline"
import { type LonLat, type Point, round } from "./point"
import { fitProjection } from "./projection"

export type MapPlace = LonLat & { code: string; name: string }

/** The empty map: everything that depends on the communes alone. Paths are SVG path data. */
export type BaseMap = {
  width: number
  height: number
  outline: string
  borders: string
  /** Area of each commune by its code. */
  cells: ReadonlyMap<string, string>
  /** Where marks of a commune stand, by its code. */
  points: ReadonlyMap<string, Point>
  /** True when areas are computed from points and no border is exact: the page says so. */
  isStylised: boolean
}

/** Width of the drawing in its own units: a small phone shows it at about one pixel a unit. */
const WIDTH = 340
const MARGIN = 22

export function drawBaseMap(
  places: readonly MapPlace[],
  boundaries: Boundaries | null
): BaseMap | null {
  // Under three points there is neither an outline nor a neighbour to draw.
  if (places.length < 3) {
    return null
  }
  return boundaries === null ? drawStylised(places) : drawTrue(places, boundaries)
}

function drawStylised(places: readonly MapPlace[]): BaseMap {
  const { width, height, project } = fitProjection(places, WIDTH, MARGIN)
  const points = places.map(project)
  const cells = voronoiCells(points, width, height)
  return {
    width,
    height,
    outline: curvePath(softOutline(points, { reach: 26, buffer: 13, step: 9 })),
    borders: cells.borders,
    cells: byCode(places, (_, index) => cells.paths[index] ?? null),
    points: byCode(places, (_, index) => points[index] ?? null),
    isStylised: true,
  }
}

function drawTrue(places: readonly MapPlace[], { outline, borders, areas }: Boundaries): BaseMap {
  const { width, height, project } = fitProjection([...places, ...outline.flat()], WIDTH, 6)
  const path = (rings: readonly LonLat[][], end: "Z" | "") =>
    rings
      .map((ring) => `M${ring.map((at) => project(at).map(round).join(" ")).join("L")}${end}`)
      .join("")
  return {
    width,
    height,
    outline: path(outline, "Z"),
    borders: path(borders, ""),
    cells: byCode(places, ({ code }) => {
      const rings = areas.get(code)
      return rings === undefined ? null : path(rings, "Z")
    }),
    points: byCode(places, project),
    isStylised: false,
  }
}

function byCode<Value>(
  places: readonly MapPlace[],
  valueOf: (place: MapPlace, index: number) => Value | null
): Map<string, Value> {
  const values = new Map<string, Value>()
  for (const [index, place] of places.entries()) {
    const value = valueOf(place, index)
    if (value !== null) {
      values.set(place.code, value)
    }
  }
  return values
}
