import "server-only"
import type { ProducerAnswer } from "@cholang/marketplace/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"
import { endOfClosure } from "./cache-manifest"

export async function getProducer(handle: string): Promise<ProducerAnswer | null> {
  await atRunTime()
  return read(handle)
}

async function read(handle: string): Promise<ProducerAnswer | null> {
  "use cache"

  const answer = await readPublic<ProducerAnswer>(`producers/${encodeURIComponent(handle)}`)
  cacheAs("producer", handle, endOfClosure(answer?.closure ?? null))
  return answer
}
