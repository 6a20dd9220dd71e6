import "server-only"
import { z } from "zod"
import { medusa } from "./medusa"
import { type StoreAnswer, writeToStore } from "./store-request"

/** Ids of the payment providers that the region takes. */
export async function listPaymentProviderIds(regionId: string): Promise<string[]> {
  const { payment_providers } = await medusa().store.payment.listPaymentProviders({
    region_id: regionId,
  })
  return payment_providers.map(({ id }) => id)
}

const Collection = z.object({ payment_collection: z.object({ id: z.string() }) })

/** Opens the one payment of a basket, for what the basket costs at this moment. */
export async function startPayment(cartId: string, providerId: string): Promise<StoreAnswer> {
  const collection = await writeToStore("POST", "/store/payment-collections", { cart_id: cartId })
  if (!collection.ok) return collection
  const { id } = Collection.parse(collection.body).payment_collection
  return writeToStore("POST", `/store/payment-collections/${id}/payment-sessions`, {
    provider_id: providerId,
  })
}
