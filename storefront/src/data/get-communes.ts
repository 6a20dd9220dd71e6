import "server-only"
import type { CommunesAnswer } from "@cholang/craft-villages/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getCommunes(provinceCode: string): Promise<CommunesAnswer | null> {
  await atRunTime()
  return read(provinceCode)
}

async function read(provinceCode: string): Promise<CommunesAnswer | null> {
  "use cache"

  const answer = await readPublic<CommunesAnswer>(
    `administrative-units/${encodeURIComponent(provinceCode)}`
  )
  cacheAs("administrative-units", provinceCode, null)
  return answer
}
