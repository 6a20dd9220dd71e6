import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"
import { notFound } from "../../queries/care/page"

export type FollowProducerStepInput = { customer_id: string; producer_id: string }

/** Lets a customer follow a producer that publishes; following twice is following once. */
export const followProducerStep = createStep(
  "follow-producer",
  async ({ customer_id, producer_id }: FollowProducerStepInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const known: unknown = await db("marketplace_producer")
      .where({ id: producer_id, state: "approved" })
      .whereNull("deleted_at")
      .first("id")
    if (known === undefined) {
      throw notFound("producer", producer_id)
    }
    const [followed] = await db("marketplace_followed_producer")
      .insert({ id: generateEntityId(undefined, "follw"), customer_id, producer_id })
      .onConflict()
      .ignore()
      .returning<{ id: string }[]>("id")

    return new StepResponse(followed?.id ?? null, followed?.id ?? null)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(CUSTOMER_CARE_MODULE).deleteFollowedProducers([id])
    }
  }
)
