import "server-only"
import type { ProductAnswer } from "@cholang/backend/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"
import { endOfClosure } from "./cache-manifest"

export async function getProduct(handle: string): Promise<ProductAnswer | null> {
  await atRunTime()
  return read(handle)
}

async function read(handle: string): Promise<ProductAnswer | null> {
  "use cache"

  const answer = await readPublic<ProductAnswer>(`products/${encodeURIComponent(handle)}`)
  const ends = [answer?.valid_until ?? null, endOfClosure(answer?.closure ?? null)]
  cacheAs("product", handle, ends.filter((end) => end !== null).sort()[0] ?? null)
  return answer
}
