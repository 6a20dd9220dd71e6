import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { planRefundPaid } from "../../domain"
import { readMissingRefunds } from "../../queries/ledger/missing-postings"

export type PlanMissingRefundsStepInput = { limit: number }

/** Postings for refunds that shoppers have had and the ledger still owes. */
export const planMissingRefundsStep = createStep(
  "plan-missing-refunds",
  async ({ limit }: PlanMissingRefundsStepInput, { container }) => {
    const refunds = await readMissingRefunds(
      container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      limit
    )
    return new StepResponse(
      refunds.map(({ note, at, ...refund }) => planRefundPaid(refund, note, at))
    )
  }
)
