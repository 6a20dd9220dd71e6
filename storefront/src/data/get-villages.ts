import "server-only"
import type { VillagesAnswer } from "@cholang/craft-villages/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getVillages(): Promise<VillagesAnswer | null> {
  await atRunTime()
  return read()
}

async function read(): Promise<VillagesAnswer | null> {
  "use cache"

  const answer = await readPublic<VillagesAnswer>("villages")
  cacheAs("village", "", null)
  return answer
}
