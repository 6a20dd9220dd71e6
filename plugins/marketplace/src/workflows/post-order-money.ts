import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderMoneyFact } from "../domain"
import { postOrderMoneyStep } from "./steps/post-order-money"

export type PostOrderMoneyWorkflowInput = {
  /** What happened to orders of producers, in the order in which it happened. */
  facts: OrderMoneyFact[]
}

/**
 * Writes what happened to orders of producers into the ledger. A fact that is already there is passed over, so it may
 * be told again. What is written stays written: as a step of another workflow it comes last, since it has no undo.
 *
 * @summary Post orders of producers to the ledger.
 */
export const postOrderMoneyWorkflow = createWorkflow(
  "post-order-money",
  (input: PostOrderMoneyWorkflowInput) => new WorkflowResponse(postOrderMoneyStep(input))
)
