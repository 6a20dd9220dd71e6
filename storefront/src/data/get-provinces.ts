import "server-only"
import type { ProvincesAnswer } from "@cholang/craft-villages/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getProvinces(): Promise<ProvincesAnswer | null> {
  await atRunTime()
  return read()
}

async function read(): Promise<ProvincesAnswer | null> {
  "use cache"

  const answer = await readPublic<ProvincesAnswer>("administrative-units")
  cacheAs("administrative-units", "", null)
  return answer
}
