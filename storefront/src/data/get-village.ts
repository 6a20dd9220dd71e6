import "server-only"
import type { VillageAnswer } from "@cholang/craft-villages/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getVillage(handle: string): Promise<VillageAnswer | null> {
  await atRunTime()
  return read(handle)
}

async function read(handle: string): Promise<VillageAnswer | null> {
  "use cache"

  const answer = await readPublic<VillageAnswer>(`villages/${encodeURIComponent(handle)}`)
  cacheAs("village", handle, null)
  return answer
}
