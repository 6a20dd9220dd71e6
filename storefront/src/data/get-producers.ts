import "server-only"
import type { ProducersAnswer } from "@cholang/marketplace/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getProducers(): Promise<ProducersAnswer | null> {
  await atRunTime()
  return read()
}

async function read(): Promise<ProducersAnswer | null> {
  "use cache"

  const answer = await readPublic<ProducersAnswer>("producers")
  cacheAs("producer", "", null)
  return answer
}
