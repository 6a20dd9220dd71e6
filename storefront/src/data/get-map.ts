import "server-only"
import type { MapAnswer } from "@cholang/backend/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getMap(): Promise<MapAnswer | null> {
  await atRunTime()
  return read()
}

async function read(): Promise<MapAnswer | null> {
  "use cache"

  const answer = await readPublic<MapAnswer>("map")
  cacheAs("map", "", null)
  return answer
}
