import { Delaunay } from "d3-delaunay"
import { type Point, round } from "./point"

export type Cells = {
  /** All borders between cells as one path. */
  borders: string
  /** One closed path a point, in the order of the points; null where two points coincide. */
  paths: (string | null)[]
}

/** Voronoi cells of the points inside the drawing: every place belongs to the point that it is nearest to. */
export function voronoiCells(points: readonly Point[], width: number, height: number): Cells {
  const voronoi = Delaunay.from(points.map(([x, y]): [number, number] => [x, y])).voronoi([
    0,
    0,
    width,
    height,
  ])
  // The iterator leaves out points that coincide with an earlier one: they have no area of their own.
  const pathOf = new Map<number, string>()
  for (const polygon of voronoi.cellPolygons()) {
    pathOf.set(polygon.index, shorten(`M${polygon.map((corner) => corner.join(",")).join("L")}Z`))
  }
  return {
    borders: shorten(voronoi.render()),
    paths: points.map((_, index) => pathOf.get(index) ?? null),
  }
}

function shorten(path: string): string {
  return path.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => String(round(Number(number))))
}
