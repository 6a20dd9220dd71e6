import type { ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../care/page"
import { type LoadedProducerOrder, loadProducerOrders } from "./load-producer-order"

/** An order of this producer for its papers; another's is as unknown as none. */
export async function readPrintableOrder(
  container: MedusaContainer,
  scope: ProducerScope,
  id: string
): Promise<LoadedProducerOrder> {
  const [order] = await loadProducerOrders(container, { id, producer_id: scope.producerId })
  if (order === undefined) {
    throw notFound("producer order", id)
  }
  return order
}
