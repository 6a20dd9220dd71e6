import "server-only"
import type { SitemapAnswer } from "@cholang/backend/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getSitemap(): Promise<SitemapAnswer | null> {
  await atRunTime()
  return read()
}

async function read(): Promise<SitemapAnswer | null> {
  "use cache"

  const answer = await readPublic<SitemapAnswer>("sitemap")
  cacheAs("sitemap", "", null)
  return answer
}
