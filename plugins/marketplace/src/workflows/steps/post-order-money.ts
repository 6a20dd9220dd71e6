import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderMoneyFact } from "../../domain"

export type PostOrderMoneyStepInput = { facts: OrderMoneyFact[] }

/** Until the ledger's tables stand, facts are counted and nothing is written; the reconciler finds them afterwards. */
export const postOrderMoneyStep = createStep(
  "post-order-money",
  async ({ facts }: PostOrderMoneyStepInput) => new StepResponse({ posted: 0, facts: facts.length })
)
