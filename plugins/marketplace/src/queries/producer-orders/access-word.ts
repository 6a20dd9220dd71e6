import type { MedusaContainer } from "@medusajs/framework/types"
import { orderAccessToken } from "../care/order-access"
import { database, notFound } from "../care/page"
import { signingSecretOf } from "../care/signing-secret"

/** The word that opens an order, for who holds the basket that it was made of; to anyone else it does not exist. */
export async function accessWordForCart(
  container: MedusaContainer,
  orderId: string,
  cartId: string
): Promise<string> {
  const link: unknown = await database(container)("order_cart")
    .where({ order_id: orderId, cart_id: cartId })
    .whereNull("deleted_at")
    .first("order_id")
  if (link === undefined) {
    throw notFound("order", orderId)
  }
  return orderAccessToken(orderId, signingSecretOf(container))
}
