import { feature, merge, mesh } from "topojson-client"
import type { GeometryObject, MultiPolygon, Polygon, Topology } from "topojson-specification"
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
  const communes = communesOf(parsed)
  const areas = new Map<string, Ring[]>()
  for (const { geometry, properties } of feature(parsed, communes).features) {
    areas.set(CommuneProperties.parse(properties).code, ringsOf(geometry))
  }
  return {
    outline: ringsOf(merge(parsed, communes.geometries)),
    borders: mesh(parsed, communes, (left, right) => left !== right).coordinates.map(toRing),
    areas,
  }
}

type Communes = { type: "GeometryCollection"; geometries: (Polygon | MultiPolygon)[] }

function isTopology(value: unknown): value is Topology {
  return TopologyHead.safeParse(value).success
}

function communesOf({ objects }: Topology): Communes {
  for (const object of Object.values(objects)) {
    if (object.type === "GeometryCollection") {
      const all: readonly GeometryObject<GeoJSON.GeoJsonProperties>[] = object.geometries
      const geometries = all.filter(isArea)
      if (geometries.length > 0) return { type: "GeometryCollection", geometries }
    }
  }
  throw new Error("The TopoJSON named by MAP_BOUNDARIES holds no collection of polygons")
}

function isArea(
  geometry: GeometryObject<GeoJSON.GeoJsonProperties>
): geometry is Polygon | MultiPolygon {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon"
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
  return positions.flatMap(([lon, lat]) =>
    lon === undefined || lat === undefined ? [] : [{ lon, lat }]
  )
}
