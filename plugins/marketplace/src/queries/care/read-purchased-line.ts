import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { database, notFound } from "./page"
import { instant, LocalisedRow } from "./rows"

const PurchasedLineRow = z.object({
  id: z.string(),
  order_id: z.string(),
  product_id: z.string(),
  product_handle: z.string(),
  producer_id: z.string(),
  producer_name: LocalisedRow,
  commune_code: z.string(),
  title: LocalisedRow,
  quantity: z.number(),
  cancelled_quantity: z.number(),
  delivered_at: instant.nullable(),
  review_id: z.string().nullable(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
})
export type PurchasedLineRow = z.infer<typeof PurchasedLineRow>

/** A line that this customer bought, and whether it was delivered and reviewed; somebody else's line does not exist. */
export async function readPurchasedLine(
  container: MedusaContainer,
  lineId: string,
  customerId: string
): Promise<PurchasedLineRow> {
  const row = PurchasedLineRow.nullish().parse(
    await database(container)("marketplace_producer_order_line as line")
      .join("marketplace_producer_order as part", "part.id", "line.producer_order_id")
      .join("marketplace_producer as producer", "producer.id", "part.producer_id")
      .join("customer", "customer.id", "part.customer_id")
      .leftJoin("marketplace_review as review", (join) =>
        join.on("review.producer_order_line_id", "line.id").andOnNull("review.deleted_at")
      )
      .where({ "line.id": lineId, "part.customer_id": customerId, "customer.has_account": true })
      .whereNull("customer.deleted_at")
      .whereNull("line.deleted_at")
      .whereNull("part.deleted_at")
      .first(
        "line.id",
        "part.order_id",
        "line.product_id",
        "line.handle as product_handle",
        "part.producer_id",
        "producer.name as producer_name",
        "producer.commune_code",
        "line.title",
        "line.quantity",
        "line.cancelled_quantity",
        "part.delivered_at",
        "review.id as review_id",
        "customer.first_name",
        "customer.last_name"
      )
  )
  if (!row) {
    throw notFound("purchase", lineId)
  }
  return row
}
