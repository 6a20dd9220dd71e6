import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { splitOrderWorkflow } from "../producer-orders/split-order"

type Handler = (
  input: { order_id: string },
  context: { container: MedusaContainer }
) => Promise<void>

/** The core declares the hook inside a condition, where its types do not see it. Loud where it is gone one day. */
const OrderCreatedHook = z.custom<(handler: Handler) => void>(
  (hook) => typeof hook === "function",
  "The completion of a cart has no orderCreated hook"
)

/**
 * Shares the order among its producers before the shopper hears of it. The money is authorised by now, so a failure here
 * must not take the order back: it is logged, and the event and the reconciler do it again.
 */
OrderCreatedHook.parse(Reflect.get(completeCartWorkflow.hooks, "orderCreated"))(
  async ({ order_id }, { container }) => {
    try {
      await splitOrderWorkflow(container).run({ input: { order_id } })
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `Order ${order_id} is not shared among its producers yet`,
          error instanceof Error ? error : new Error(String(error))
        )
    }
  }
)
