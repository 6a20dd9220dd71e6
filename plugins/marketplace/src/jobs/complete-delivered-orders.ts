import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { advanceProducerOrderWorkflow, findCompletableOrdersWorkflow } from "../workflows"

const LIMIT = 200
const JOB = "complete-delivered-orders"

/** Completes what was delivered once its return window is over: from then on it is the producer's money. */
export default async function completeDeliveredOrders(container: MedusaContainer): Promise<void> {
  const { result: ids } = await findCompletableOrdersWorkflow(container).run({
    input: { limit: LIMIT },
  })
  for (const id of ids) {
    try {
      await advanceProducerOrderWorkflow(container).run({
        input: { id, action: "complete", party: { as: "system", job: JOB } },
      })
    } catch (error) {
      // The next run tries it again; one order must not hold up the others.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `Producer order ${id} was not completed`,
          error instanceof Error ? error : new Error(String(error))
        )
    }
  }
}

export const config = { name: JOB, schedule: "*/10 * * * *" }
