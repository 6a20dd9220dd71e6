import { feature, merge, mesh } from "topojson-client"
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification"
import { z } from "zod"
import type { LonLat } from "./point"

type Ring = LonLat[]

/** True boundaries: an outline of the province, the borders between communes, and the area of each by its code. */
export type Boundaries = {
  outline: Ring[]
  borders: Ring[]
  areas: Map<string, Ring[]>
}

const CommuneProperties = z.object({ code: z.string().regex(/^\d{5}$/) })
const TopologyHead = z.object({
  type: z.literal("Topology"),
  objects: z.record(z.string(), z.object({ type: z.string() })),
})

/**
 * Reads a TopoJSON topology in WGS 84 whose first geometry collection holds one polygon a commune, each with the
 * property `code` (five digits, Decision 19/2025/QĐ-TTg).
 */
export function readBoundaries(json: string): Boundaries {
  const parsed: unknown = JSON.parse(json)
  if (!isTopology(parsed)) {
    throw new Error("MAP_BOUNDARIES does not name a TopoJSON topology")
  }
  const communes = Object.values(parsed.objects).find(isCollectionOfPolygons)
  if (communes === undefined) {
    throw new Error("The TopoJSON named by MAP_BOUNDARIES holds no collection of polygons")
  }

  const areas = new Map<string, Ring[]>()
  for (const geometry of communes.geometries) {
    const { code } = CommuneProperties.parse(geometry.properties)
    areas.set(code, ringsOf(feature(parsed, geometry).geometry))
  }
  return {
    outline: ringsOf(merge(parsed, communes.geometries)),
    borders: mesh(parsed, communes, (left, right) => left !== right).coordinates.map(toRing),
    areas,
  }
}

type Area = Polygon | MultiPolygon

function isTopology(value: unknown): value is Topology {
  return TopologyHead.safeParse(value).success
}

function isCollectionOfPolygons(
  object: Topology["objects"][string]
): object is GeometryCollection & { geometries: Area[] } {
  return (
    object.type === "GeometryCollection" &&
    object.geometries.length > 0 &&
    object.geometries.every(({ type }) => type === "Polygon" || type === "MultiPolygon")
  )
}

function ringsOf(geometry: GeoJSON.Geometry): Ring[] {
  switch (geometry.type) {
    case "Polygon":
      return geometry.coordinates.map(toRing)
    case "MultiPolygon":
      return geometry.coordinates.flat().map(toRing)
    default:
      throw new Error(`A commune's boundary cannot be a ${geometry.type}`)
  }
}

function toRing(positions: readonly (readonly number[])[]): Ring {
  return positions.flatMap(([lon, lat]) => (lon === undefined || lat === undefined ? [] : [{ lon, lat }]))
}
