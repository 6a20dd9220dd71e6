import "server-only"
import { z } from "zod"
import { DELIVERY_ESTIMATE_DAYS } from "../config/delivery"
import type { ShippingOffer } from "../lib/parcels"
import { medusa } from "./medusa"
import { type StoreRefusal, writeToStore } from "./store-request"

/**
 * Every way in which producers send to this basket's address. The Store API also lists producers who have nothing in
 * the basket: `offersFor` takes a parcel's own.
 */
export async function listShippingOffers(cartId: string): Promise<ShippingOffer[]> {
  const { shipping_options } = await medusa().store.fulfillment.listCartOptions({ cart_id: cartId })
  return shipping_options.flatMap((option) => {
    const producer_handle = producerOfType(option.type.code)
    return producer_handle === null
      ? []
      : [
          {
            option_id: option.id,
            producer_handle,
            name: option.name,
            amount_vnd: option.amount,
            days: DELIVERY_ESTIMATE_DAYS,
          },
        ]
  })
}

/**
 * Chooses the way of sending of each parcel and tells what the whole now costs. The producer is noted on the method, so
 * that the order can tell the fees apart.
 */
export async function chooseShipping(
  cartId: string,
  chosen: readonly ShippingOffer[]
): Promise<{ ok: true; total_vnd: number } | StoreRefusal> {
  const answer = await writeToStore(
    "POST",
    `/store/carts/${cartId}/shipping-methods`,
    chosen.map(({ option_id, producer_handle }) => ({ option_id, data: { producer_handle } }))
  )
  return answer.ok ? { ok: true, total_vnd: WithTotal.parse(answer.body).cart.total } : answer
}

const WithTotal = z.object({ cart: z.object({ total: z.number() }) })

/** A producer's shipping type is coded `{speed}-{producer handle}`, e.g. `standard-htx-che-cao-bo`. */
function producerOfType(code: string): string | null {
  return /^[a-z]+-(.+)$/.exec(code)?.[1] ?? null
}
