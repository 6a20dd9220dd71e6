import "server-only"
import type { CraftsAnswer } from "@cholang/craft-villages/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getCrafts(): Promise<CraftsAnswer | null> {
  await atRunTime()
  return read()
}

async function read(): Promise<CraftsAnswer | null> {
  "use cache"

  const answer = await readPublic<CraftsAnswer>("crafts")
  cacheAs("village", "", null)
  return answer
}
