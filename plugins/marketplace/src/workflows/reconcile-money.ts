import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { planMissingRefundsStep } from "./steps/plan-missing-refunds"
import { postOrderMoneyStep } from "./steps/post-order-money"
import { postTransactionsStep } from "./steps/post-transactions"
import { readMissingPostingsStep } from "./steps/read-missing-postings"

export type ReconcileMoneyWorkflowInput = {
  /** The most of each kind of posting in one run. */
  limit: number
}

/**
 * Brings the ledger up to what happened: posts what a crash left out, releases earnings whose return window is over,
 * and settles refunds that were paid. Running it again does nothing.
 *
 * @summary Post what the ledger lacks.
 */
export const reconcileMoneyWorkflow = createWorkflow(
  "reconcile-money",
  (input: ReconcileMoneyWorkflowInput) => {
    const facts = readMissingPostingsStep(input)
    const orders = postOrderMoneyStep(transform({ facts }, ({ facts }) => ({ facts })))
    const transactions = planMissingRefundsStep(input)
    const refunds = postTransactionsStep(
      transform({ transactions }, ({ transactions }) => ({ transactions }))
    )

    return new WorkflowResponse(
      transform({ orders, refunds }, ({ orders, refunds }) => ({
        posted: orders.posted + refunds.posted,
      }))
    )
  }
)
