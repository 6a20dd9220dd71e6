import "server-only"
import type { ProductReviewsAnswer } from "@cholang/marketplace/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

/** What buyers say of a product, the newest page. */
export async function getProductReviews(handle: string): Promise<ProductReviewsAnswer | null> {
  await atRunTime()
  return read(handle)
}

async function read(handle: string): Promise<ProductReviewsAnswer | null> {
  "use cache"

  cacheAs("reviews", handle)
  return readPublic<ProductReviewsAnswer>(`products/${encodeURIComponent(handle)}/reviews`, {
    limit: 20,
  })
}
