import "server-only"
import type { ArtisanAnswer } from "@cholang/craft-villages/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getArtisan(handle: string): Promise<ArtisanAnswer | null> {
  await atRunTime()
  return read(handle)
}

async function read(handle: string): Promise<ArtisanAnswer | null> {
  "use cache"

  const answer = await readPublic<ArtisanAnswer>(`artisans/${encodeURIComponent(handle)}`)
  cacheAs("artisan", handle, null)
  return answer
}
