import "server-only"
import type { IndicationAnswer } from "@cholang/geographical-indications/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getIndication(handle: string): Promise<IndicationAnswer | null> {
  await atRunTime()
  return read(handle)
}

async function read(handle: string): Promise<IndicationAnswer | null> {
  "use cache"

  const answer = await readPublic<IndicationAnswer>(`indications/${encodeURIComponent(handle)}`)
  cacheAs("indication", handle, answer?.valid_until ?? null)
  return answer
}
