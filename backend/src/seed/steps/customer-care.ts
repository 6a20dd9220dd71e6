import { CUSTOMER_CARE_MODULE } from "@cholang/marketplace/modules/customer-care"
import {
  followProducerWorkflow,
  openCaseWorkflow,
  saveProductsWorkflow,
  writeReviewWorkflow,
} from "@cholang/marketplace/workflows"
import { z } from "@medusajs/framework/zod"
import type { SeedContext } from "../context"
import { readRows } from "../read-rows"
import { SHOP_ACCOUNTS } from "./accounts"

const Id = z.object({ id: z.string() })
const Part = z.object({
  order_id: z.string(),
  producer_id: z.string(),
  delivered_at: z.coerce.date().nullable(),
  lines: z.array(Id),
})

/** What the demonstration's shopper says of what came; invented, and marked as such. */
const WORDS = [
  { stars: 5, text: "Chè thơm, nước xanh, gói kỹ. Lần sau tôi mua nữa." },
  { stars: 4, text: "Hàng đúng như mô tả, giao chậm hơn hẹn một ngày." },
  { stars: 5, text: "Mua biếu, ai cũng khen. Có mã để xem lô làm ngày nào." },
] as const

const SAVED = 6
const FOLLOWED = 2

/**
 * What the demonstration's shopper keeps, follows, says and complains about. Reviews and the complaint need delivered
 * orders: without any they are left out.
 */
export async function seedCustomerCare({ container, query, added }: SeedContext): Promise<void> {
  const email = SHOP_ACCOUNTS.find(({ actor }) => actor === "customer")?.email
  const [customer] = await readRows(query, "customer", ["id"], Id, { email, has_account: true })
  if (customer === undefined) {
    return
  }
  const customer_id = customer.id
  await seedKept({ container, query, added }, customer_id)

  const reviews = await container
    .resolve(CUSTOMER_CARE_MODULE)
    .listReviews({ customer_id }, { take: 1 })
  const parts = await readRows(
    query,
    "producer_order",
    ["order_id", "producer_id", "delivered_at", "lines.id"],
    Part,
    { customer_id }
  )
  const delivered = parts.filter(({ delivered_at }) => delivered_at !== null)
  if (reviews.length > 0 || delivered.length === 0) {
    return
  }
  const lines = delivered.flatMap((part) => part.lines)
  for (const [index, words] of WORDS.entries()) {
    const line = lines[index]
    if (line !== undefined) {
      await writeReviewWorkflow(container).run({
        input: {
          ...words,
          producer_order_line_id: line.id,
          customer_id,
          locale: "vi",
          picture_ids: [],
          is_demo: true,
        },
      })
      added(1, "reviews")
    }
  }
  const [first] = delivered
  if (first !== undefined) {
    await openCaseWorkflow(container).run({
      input: {
        order_id: first.order_id,
        producer_id: first.producer_id,
        key: { customer_id, access_token: null },
        kind: "goods",
        text: "Một gói bị rách mép, tôi đã chụp ảnh lại.",
        locale: "vi",
        is_demo: true,
      },
    })
    added(1, "complaints")
  }
}

async function seedKept(
  { container, query, added }: Pick<SeedContext, "container" | "query" | "added">,
  customer_id: string
): Promise<void> {
  const kept = await readRows(query, "saved_product", ["id"], Id, { customer_id })
  if (kept.length > 0) {
    return
  }
  const listings = await readRows(
    query,
    "listing",
    ["product_id", "producer_id"],
    z.object({ product_id: z.string(), producer_id: z.string() }),
    { is_demo: true, is_alcohol: false }
  )
  const shown = listings.slice(0, SAVED)
  if (shown.length === 0) {
    return
  }
  await saveProductsWorkflow(container).run({
    input: { customer_id, product_ids: shown.map(({ product_id }) => product_id) },
  })
  const producers = [...new Set(listings.map(({ producer_id }) => producer_id))].slice(0, FOLLOWED)
  for (const producer_id of producers) {
    await followProducerWorkflow(container).run({ input: { customer_id, producer_id } })
  }
  added(shown.length, "saved products")
}
