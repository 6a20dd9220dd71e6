import "server-only"
import type { IndicationsAnswer } from "@cholang/geographical-indications/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getIndications(): Promise<IndicationsAnswer | null> {
  await atRunTime()
  return read()
}

async function read(): Promise<IndicationsAnswer | null> {
  "use cache"

  const answer = await readPublic<IndicationsAnswer>("indications")
  cacheAs("indication", "", null)
  return answer
}
