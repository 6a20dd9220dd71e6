import { createHmac, timingSafeEqual } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { database, notFound } from "./page"
import { signingSecretOf } from "./signing-secret"

/** What the order's buyer brings: an account, or the word that the look-up by number and telephone gave. */
export type OrderKey = { customer_id: string | null; access_token: string | null }

const OrderRow = z.object({
  id: z.string(),
  display_id: z.number(),
  customer_id: z.string().nullable(),
  email: z.string().nullable(),
  locale: z.string().nullish(),
  full_name: z.string().nullish(),
})
export type OpenedOrder = z.infer<typeof OrderRow>

/** An order for its buyer: who is signed in as its customer, or holds its access word. To anyone else it does not exist. */
export async function openOrder(
  container: MedusaContainer,
  orderId: string,
  key: OrderKey
): Promise<OpenedOrder> {
  const order = OrderRow.nullish().parse(
    await database(container)("order")
      .leftJoin("order_address as address", "address.id", "order.shipping_address_id")
      .where("order.id", orderId)
      .whereNull("order.deleted_at")
      .first(
        "order.id",
        "order.display_id",
        "order.customer_id",
        "order.email",
        "order.locale",
        "address.first_name as full_name"
      )
  )
  if (!order || !(isOwn(order, key) || isProven(container, orderId, key.access_token))) {
    throw notFound("order", orderId)
  }
  return order
}

function isOwn(order: OpenedOrder, { customer_id }: OrderKey): boolean {
  return customer_id !== null && order.customer_id === customer_id
}

function isProven(container: MedusaContainer, orderId: string, token: string | null): boolean {
  const given = Buffer.from(token ?? "")
  const wanted = Buffer.from(orderAccessToken(orderId, signingSecretOf(container)))

  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** Proves that its holder knew the number and the telephone of the order: an HMAC of the order's id. */
export function orderAccessToken(orderId: string, secret: string): string {
  return createHmac("sha256", secret).update(`order-access:${orderId}`).digest("base64url")
}
