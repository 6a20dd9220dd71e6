import type { AuditActor } from "@cholang/access/domain"
import { notifyStep, recordAuditStep } from "@cholang/access/workflows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { planPayoutFailed, planPayoutPaid } from "../domain"
import { planPayoutMessagesStep } from "./steps/plan-payout-messages"
import { postTransactionsStep } from "./steps/post-transactions"
import {
  type PayoutLineOutcome,
  settlePayoutLinesStep,
  type SettlePayoutLinesStepInput,
} from "./steps/settle-payout-lines"

export type SettlePayoutBatchWorkflowInput = SettlePayoutLinesStepInput & { actor: AuditActor }
export type { PayoutLineOutcome }

/**
 * Records what the bank answered: a transfer that was carried out is paid, one that came back is payable again.
 *
 * @summary Mark payouts as paid or failed.
 */
export const settlePayoutBatchWorkflow = createWorkflow(
  "settle-payout-batch",
  (input: SettlePayoutBatchWorkflowInput) => {
    const settled = settlePayoutLinesStep(input)
    recordAuditStep(
      transform({ input, settled }, ({ input, settled }) => ({
        entries: settled.map(({ id, producer_id, amount_vnd, outcome }) => ({
          actor: input.actor,
          action: `payout_line.${outcome.outcome}`,
          record_type: "payout_line",
          record_id: id,
          producer_id,
          after: { amount_vnd },
          reason: outcome.outcome === "failed" ? outcome.reason : null,
        })),
      }))
    )
    const messages = planPayoutMessagesStep(settled)
    notifyStep(transform({ messages }, ({ messages }) => ({ messages })))
    postTransactionsStep(
      transform({ input, settled }, ({ input, settled }) => ({
        transactions: settled.map((line) =>
          line.outcome.outcome === "paid"
            ? planPayoutPaid(line, line.outcome.bank_reference, input.at)
            : planPayoutFailed(line, line.outcome.reason, input.at)
        ),
      }))
    )

    return new WorkflowResponse(settled)
  }
)
