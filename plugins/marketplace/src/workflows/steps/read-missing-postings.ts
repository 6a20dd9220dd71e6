import { asOf } from "@cholang/shared"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { moneyOptionsOf } from "../../money-options"
import { readMissingFacts } from "../../queries/ledger/missing-postings"

export type ReadMissingPostingsStepInput = { limit: number }

/** What happened to orders and is not in the ledger yet. */
export const readMissingPostingsStep = createStep(
  "read-missing-postings",
  async ({ limit }: ReadMissingPostingsStepInput, { container }) => {
    const facts = await readMissingFacts(
      container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      {
        at: asOf(container),
        limit,
        codWaitsForRemittance: moneyOptionsOf(container).codWaitsForRemittance,
      }
    )
    return new StepResponse(facts)
  }
)
