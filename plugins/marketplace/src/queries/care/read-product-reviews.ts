import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { type ReviewSummary, summariseReviews } from "../../domain"
import type { ProductReviewsAnswer, PublicReview } from "../../http"
import { cursorOf, database, notFound, type Page, pageOf } from "./page"
import { instant, PicturesRow } from "./rows"

const PublicReviewRow = z.object({
  id: z.string(),
  stars: z.number(),
  text: z.string(),
  locale: z.string(),
  author_name: z.string().nullable(),
  pictures: PicturesRow,
  published_at: instant,
  reply: z.string().nullable(),
  replied_at: instant.nullable(),
  is_demo: z.boolean(),
})
const COLUMNS = Object.keys(PublicReviewRow.shape)

/** What buyers say of a product that is on sale, newest first. */
export async function readProductReviews(
  container: MedusaContainer,
  handle: string,
  page: Page
): Promise<Omit<ProductReviewsAnswer, "as_of">> {
  const productId = await productOnSale(container, handle)
  const after = cursorOf(page.cursor)
  const published = database(container)("marketplace_review")
    .where({ product_id: productId, state: "published" })
    .whereNull("deleted_at")
  const list = published
    .clone()
    .select(COLUMNS)
    .orderBy([
      { column: "published_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(page.limit + 1)
  if (after !== null) {
    void list.whereRaw("(published_at, id) < (?, ?)", [after.after, after.id])
  }
  const [rows, summary] = await Promise.all([list, summaryOf(container, { product_id: productId })])
  const { rows: reviews, next_cursor } = pageOf(
    PublicReviewRow.array().parse(rows),
    page.limit,
    ({ published_at, id }) => ({ after: published_at, id })
  )
  return { reviews: reviews.map(toPublicReview), summary, next_cursor }
}

const CountRow = z.object({ stars: z.number(), count: z.coerce.number() })

/** Stars given, counted when they are shown. */
export async function summaryOf(
  container: MedusaContainer,
  of: { product_id: string } | { producer_id: string }
): Promise<ReviewSummary> {
  const rows = await database(container)("marketplace_review")
    .where({ ...of, state: "published" })
    .whereNull("deleted_at")
    .groupBy("stars")
    .select("stars")
    .count({ count: "*" })
  const counted = new Map(
    CountRow.array()
      .parse(rows)
      .map(({ stars, count }) => [stars, count])
  )
  const starsGiven = (stars: number) => counted.get(stars) ?? 0

  return summariseReviews({
    1: starsGiven(1),
    2: starsGiven(2),
    3: starsGiven(3),
    4: starsGiven(4),
    5: starsGiven(5),
  })
}

const ProductRow = z.object({ id: z.string() })

/** Product of a listing whose producer may publish; what nobody may see has no reviews either. */
async function productOnSale(container: MedusaContainer, handle: string): Promise<string> {
  const row = ProductRow.nullish().parse(
    await database(container)("product")
      .join("marketplace_listing as listing", "listing.product_id", "product.id")
      .join("marketplace_producer as producer", "producer.id", "listing.producer_id")
      .where({ "product.handle": handle, "producer.state": "approved" })
      .whereNull("product.deleted_at")
      .whereNull("listing.deleted_at")
      .first("product.id")
  )
  if (!row) {
    throw notFound("product", handle)
  }
  return row.id
}

export function toPublicReview({
  reply,
  replied_at,
  pictures,
  ...review
}: z.infer<typeof PublicReviewRow>): PublicReview {
  return {
    ...review,
    pictures: pictures.pictures,
    reply: reply === null || replied_at === null ? null : { text: reply, replied_at },
  }
}
