import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readOwners, readProducerName } from "../../queries/ledger/owners"

export type ReadPayeesPeopleStepInput = { producer_id: string }

/** The producer's name and place, and its owners, who hear of every change of its account. */
export const readPayeesPeopleStep = createStep(
  "read-payees-people",
  async ({ producer_id }: ReadPayeesPeopleStepInput, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const producer = await readProducerName(sql, producer_id)
    if (producer === null) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no producer ${producer_id}`)
    }
    return new StepResponse({ producer, owners: await readOwners(sql, producer_id) })
  }
)
