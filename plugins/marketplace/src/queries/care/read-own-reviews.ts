import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { REVIEW_STATES } from "../../domain"
import type { OwnReview, OwnReviewsAnswer } from "../../http"
import { database } from "./page"
import { instant, LocalisedRow, PicturesRow, productOf, SUBJECT_COLUMNS, SubjectRow } from "./rows"

const OwnReviewRow = SubjectRow.extend({
  id: z.string(),
  state: z.enum(REVIEW_STATES),
  stars: z.number(),
  text: z.string(),
  pictures: PicturesRow,
  refusal_reason: z.string().nullable(),
  reply: z.string().nullable(),
  replied_at: instant.nullable(),
  written_at: instant,
})

/** At most this many of each: nobody has reviewed more by hand, and the page stays one page. */
const LIMIT = 200

/** What a customer has written, and what was delivered and waits for a word. */
export async function readOwnReviews(
  container: MedusaContainer,
  customerId: string
): Promise<Omit<OwnReviewsAnswer, "as_of">> {
  const [reviews, to_review] = await Promise.all([
    ownReviews(container, customerId),
    reviewable(container, customerId),
  ])
  return { reviews, to_review }
}

async function ownReviews(container: MedusaContainer, customerId: string): Promise<OwnReview[]> {
  const rows = await database(container)("marketplace_review as review")
    .leftJoin("marketplace_listing as listing", "listing.product_id", "review.product_id")
    .leftJoin("product", "product.id", "review.product_id")
    .join("marketplace_producer as producer", "producer.id", "review.producer_id")
    .where("review.customer_id", customerId)
    .whereNull("review.deleted_at")
    .orderBy("review.written_at", "desc")
    .limit(LIMIT)
    .select("review.*", ...SUBJECT_COLUMNS)

  return OwnReviewRow.array()
    .parse(rows)
    .map((row) => ({
      id: row.id,
      state: row.state,
      stars: row.stars,
      text: row.text,
      pictures: row.pictures.pictures,
      refusal_reason: row.refusal_reason,
      reply:
        row.reply === null || row.replied_at === null
          ? null
          : { text: row.reply, replied_at: row.replied_at },
      written_at: row.written_at,
      product: productOf(row),
    }))
}

const PurchaseRow = z.object({
  id: z.string(),
  order_id: z.string(),
  delivered_at: instant,
  product_id: z.string(),
  handle: z.string(),
  title: LocalisedRow,
  unit: LocalisedRow,
})

async function reviewable(container: MedusaContainer, customerId: string) {
  const rows = await database(container)("marketplace_producer_order_line as line")
    .join("marketplace_producer_order as part", "part.id", "line.producer_order_id")
    .leftJoin("marketplace_review as review", (join) =>
      join.on("review.producer_order_line_id", "line.id").andOnNull("review.deleted_at")
    )
    .where("part.customer_id", customerId)
    .whereNotNull("part.delivered_at")
    .whereNull("line.deleted_at")
    .whereNull("part.deleted_at")
    .whereNull("review.id")
    .whereRaw("line.cancelled_quantity < line.quantity")
    .orderBy("part.delivered_at", "desc")
    .limit(LIMIT)
    .select(
      "line.id",
      "part.order_id",
      "part.delivered_at",
      "line.product_id",
      "line.handle",
      "line.title",
      "line.unit"
    )

  return PurchaseRow.array()
    .parse(rows)
    .map(({ id, product_id, handle, title, ...purchase }) => ({
      ...purchase,
      producer_order_line_id: id,
      product: { id: product_id, handle, title },
    }))
}
