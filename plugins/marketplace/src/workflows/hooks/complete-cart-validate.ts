import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import { validateBasketWorkflow } from "../validate-basket"

/** What the core hands to the hook, as far as it is used here. */
const CompletedCart = z.object({ id: z.string(), completed_at: z.coerce.date().nullish() })

/**
 * The one handler of the core's hook: the marketplace's rules, then those that the application adds. A retry of a cart
 * that already is an order passes, since its goods are reserved and the core answers with that order.
 */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const { id, completed_at } = CompletedCart.parse(cart)

  if (!completed_at) {
    await validateBasketWorkflow(container).run({ input: { cart_id: id } })
  }
})
