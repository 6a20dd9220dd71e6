import { toE164 } from "@cholang/shared"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"

const OrderRow = z.object({
  id: z.string(),
  shipping_address: z.object({ phone: z.string().nullish() }).nullish(),
})

/** The order of that number if it goes to that telephone; null alike for a wrong number and a wrong telephone. */
export async function findOrderByPhone(
  query: Pick<RemoteQueryFunction, "graph">,
  displayId: number,
  phone: string
): Promise<{ id: string } | null> {
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "shipping_address.phone"],
    filters: { display_id: displayId },
  })
  const wanted = toE164(phone)
  const order = OrderRow.array()
    .parse(data)
    .find(
      ({ shipping_address }) => wanted !== null && toE164(shipping_address?.phone ?? "") === wanted
    )

  return order === undefined ? null : { id: order.id }
}
