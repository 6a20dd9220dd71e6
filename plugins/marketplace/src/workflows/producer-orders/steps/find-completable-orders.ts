import { asOf } from "@cholang/shared"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type FindCompletableOrdersStepInput = { limit: number }

/** Delivered orders whose return window is over and of which nothing is being sent back. */
export const findCompletableOrdersStep = createStep(
  "find-completable-orders",
  async ({ limit }: FindCompletableOrdersStepInput, { container }) => {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: { id: string }[] }>(
        `SELECT p.id FROM marketplace_producer_order p
          WHERE p.state = 'delivered' AND p.deleted_at IS NULL AND p.return_until <= ?
            AND NOT EXISTS (SELECT 1 FROM marketplace_order_return r
                             WHERE r.producer_order_id = p.id AND r.deleted_at IS NULL
                               AND r.state IN ('requested', 'accepted', 'received'))
          ORDER BY p.return_until LIMIT ?`,
        [asOf(container), limit]
      )
    return new StepResponse(rows.map(({ id }) => id))
  }
)
