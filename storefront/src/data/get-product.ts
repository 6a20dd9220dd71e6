import "server-only"
import type { ProductAnswer } from "@cholang/backend/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getProduct(handle: string): Promise<ProductAnswer | null> {
  await atRunTime()
  return read(handle)
}

async function read(handle: string): Promise<ProductAnswer | null> {
  "use cache"

  const answer = await readPublic<ProductAnswer>(`products/${encodeURIComponent(handle)}`)
  cacheAs("product", handle, answer?.valid_until ?? null)
  return answer
}
