import type { LonLat, Point } from "./point"

export type Projection = {
  width: number
  height: number
  project: (position: LonLat) => Point
}

/**
 * Fits positions into a drawing of the given width with an equal margin on all sides. Equirectangular with its true
 * parallel in the middle of the positions: for one province the distortion stays under half a percent.
 */
export function fitProjection(
  positions: readonly LonLat[],
  width: number,
  margin: number
): Projection {
  const lons = positions.map(({ lon }) => lon)
  const lats = positions.map(({ lat }) => lat)
  const west = Math.min(...lons)
  const north = Math.max(...lats)
  const south = Math.min(...lats)
  const lonScale = Math.cos((((north + south) / 2) * Math.PI) / 180)
  const span = (Math.max(...lons) - west) * lonScale
  const unitsPerDegree = span > 0 ? (width - 2 * margin) / span : 1

  return {
    width,
    height: Math.round((north - south) * unitsPerDegree + 2 * margin),
    project: ({ lon, lat }) => [
      margin + (lon - west) * lonScale * unitsPerDegree,
      margin + (north - lat) * unitsPerDegree,
    ],
  }
}
