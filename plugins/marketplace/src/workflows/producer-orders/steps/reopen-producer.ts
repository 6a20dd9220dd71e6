import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"

export type ReopenProducerStepInput = { id: string; producer_id: string }

/** Takes a closure back; another producer's is as unknown as none. */
export const reopenProducerStep = createStep(
  "reopen-producer",
  async ({ id, producer_id }: ReopenProducerStepInput, { container }) => {
    const orders = container.resolve(PRODUCER_ORDERS_MODULE)
    const [closure] = await orders.listProducerClosures({ id, producer_id })
    if (closure === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No closure ${id}`, "not_found")
    }
    await orders.softDeleteProducerClosures([id])
    return new StepResponse({ id, starts_on: closure.starts_on, ends_on: closure.ends_on }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(PRODUCER_ORDERS_MODULE).restoreProducerClosures([id])
    }
  }
)
