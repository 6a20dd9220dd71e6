import "server-only"
import { readFile } from "node:fs/promises"
import { env } from "@/env"
import { type BaseMap, drawBaseMap, type MapPlace } from "./geometry/base-map"
import { type Boundaries, readBoundaries } from "./geometry/boundaries"

let boundaries: Promise<Boundaries | null> | undefined

/** The empty map of the province: true boundaries where the operator named a file, computed from points otherwise. */
export async function loadBaseMap(places: readonly MapPlace[]): Promise<BaseMap | null> {
  boundaries ??= loadBoundaries(env().MAP_BOUNDARIES)
  return drawBaseMap(places, await boundaries)
}

async function loadBoundaries(path: string | undefined): Promise<Boundaries | null> {
  return path === undefined ? null : readBoundaries(await readFile(path, "utf8"))
}
