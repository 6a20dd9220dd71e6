import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { FollowedProducersAnswer, SavedProductsAnswer } from "../../http"
import { database } from "./page"
import { instant, LocalisedRow, producerOf } from "./rows"

const SavedRow = z.object({ product_id: z.string(), handle: z.string(), saved_at: instant })

/** What a customer keeps, newest first; what is no longer offered is kept but not shown. */
export async function readSavedProducts(
  container: MedusaContainer,
  customerId: string
): Promise<SavedProductsAnswer["saved_products"]> {
  const rows = await database(container)("marketplace_saved_product as saved")
    .join("product", "product.id", "saved.product_id")
    .join("marketplace_listing as listing", "listing.product_id", "product.id")
    .join("marketplace_producer as producer", "producer.id", "listing.producer_id")
    .where({ "saved.customer_id": customerId, "producer.state": "approved" })
    .whereNull("saved.deleted_at")
    .whereNull("product.deleted_at")
    .whereNull("listing.deleted_at")
    .orderBy([
      { column: "saved.created_at", order: "desc" },
      { column: "saved.id", order: "desc" },
    ])
    .select("saved.product_id", "product.handle", "saved.created_at as saved_at")

  return SavedRow.array().parse(rows)
}

const FollowedRow = z.object({
  producer_id: z.string(),
  producer_handle: z.string(),
  producer_name: LocalisedRow,
  followed_at: instant,
  listings: z.coerce.number(),
})

export async function readFollowedProducers(
  container: MedusaContainer,
  customerId: string
): Promise<FollowedProducersAnswer["followed_producers"]> {
  const db = database(container)
  const rows = await db("marketplace_followed_producer as followed")
    .join("marketplace_producer as producer", "producer.id", "followed.producer_id")
    .where({ "followed.customer_id": customerId, "producer.state": "approved" })
    .whereNull("followed.deleted_at")
    .orderBy([
      { column: "followed.created_at", order: "desc" },
      { column: "followed.id", order: "desc" },
    ])
    .select(
      "producer.id as producer_id",
      "producer.handle as producer_handle",
      "producer.name as producer_name",
      "followed.created_at as followed_at",
      db("marketplace_listing as listing")
        .whereRaw("listing.producer_id = producer.id AND listing.deleted_at IS NULL")
        .count("*")
        .as("listings")
    )

  return FollowedRow.array()
    .parse(rows)
    .map(({ followed_at, listings, ...row }) => ({
      producer: producerOf(row),
      followed_at,
      listings,
    }))
}

const ListedRow = z.object({ id: z.string(), handle: z.string() })

/** Handles of products on sale, in the order in which their ids were given. */
export async function readListedHandles(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<z.infer<typeof ListedRow>[]> {
  const rows = ListedRow.array().parse(
    await database(container)("product")
      .join("marketplace_listing as listing", "listing.product_id", "product.id")
      .join("marketplace_producer as producer", "producer.id", "listing.producer_id")
      .whereIn("product.id", [...ids])
      .where("producer.state", "approved")
      .whereNull("product.deleted_at")
      .whereNull("listing.deleted_at")
      .select("product.id", "product.handle")
  )
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}
