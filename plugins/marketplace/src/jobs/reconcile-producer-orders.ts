import { asOf } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findUnsplitOrdersWorkflow, splitOrderWorkflow } from "../workflows"

const LIMIT = 100
/** What was placed just now is being shared by the completion of its cart. */
const GRACE_MS = 60_000

/** Shares what a crash between an order and its split has left; one order that cannot be shared holds up no other. */
export default async function reconcileProducerOrders(container: MedusaContainer): Promise<void> {
  const placed_before = new Date(Date.parse(asOf(container)) - GRACE_MS).toISOString()
  const { result: ids } = await findUnsplitOrdersWorkflow(container).run({
    input: { placed_before, limit: LIMIT },
  })
  for (const order_id of ids) {
    try {
      await splitOrderWorkflow(container).run({ input: { order_id } })
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `Order ${order_id} cannot be shared among its producers`,
          error instanceof Error ? error : new Error(String(error))
        )
    }
  }
}

export const config = { name: "reconcile-producer-orders", schedule: "* * * * *" }
