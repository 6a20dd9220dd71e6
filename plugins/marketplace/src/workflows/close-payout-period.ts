import type { AuditActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import type { IsoDay, IsoInstant } from "@cholang/shared"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { planPayoutSent, sum } from "../domain"
import { createPayoutBatchStep } from "./steps/create-payout-batch"
import { planPayoutBatchStep } from "./steps/plan-payout-batch"
import { postTransactionsStep } from "./steps/post-transactions"

export type ClosePayoutPeriodWorkflowInput = {
  actor: AuditActor
  /** Last day of the period; closing the same period again answers with the same batch. */
  cut_off_on: IsoDay
  at: IsoInstant
}

const LOCK = "payout-batches"
const LOCK_WAIT_SECONDS = 10
const LOCK_TTL_SECONDS = 120

/**
 * Closes a period: everybody who is owed enough gets a line, to the account that stands at this moment; the money leaves
 * what is payable and waits for the bank.
 *
 * @summary Close a payout period.
 */
export const closePayoutPeriodWorkflow = createWorkflow(
  "close-payout-period",
  (input: ClosePayoutPeriodWorkflowInput) => {
    acquireLockStep({ key: LOCK, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const planned = planPayoutBatchStep(
      transform({ input }, ({ input }) => ({ cut_off_on: input.cut_off_on, at: input.at }))
    )
    const closed = when(
      "the-period-is-new",
      { planned },
      ({ planned }) => planned.existing_id === null
    ).then(() => {
      const batch = createPayoutBatchStep(
        transform({ input, planned }, ({ input, planned }) => ({
          cut_off_on: input.cut_off_on,
          at: input.at,
          closed_by: input.actor.id,
          lines: planned.lines,
        }))
      )
      recordAuditStep(
        transform({ input, batch }, ({ input, batch }) => ({
          entries: [
            {
              actor: input.actor,
              action: "payout_batch.closed",
              record_type: "payout_batch",
              record_id: batch.id,
              after: {
                cut_off_on: input.cut_off_on,
                lines: batch.sent.length,
                amount_vnd: sum(batch.sent.map(({ amount_vnd }) => amount_vnd)),
              },
            },
          ],
        }))
      )
      postTransactionsStep(
        transform({ input, batch }, ({ input, batch }) => ({
          transactions: batch.sent.map((line) => planPayoutSent(line, input.at)),
        }))
      )
      return batch
    })
    releaseLockStep({ key: LOCK })

    return new WorkflowResponse(
      transform({ planned, closed }, ({ planned, closed }) => ({
        id: planned.existing_id ?? closed?.id ?? "",
        is_new: planned.existing_id === null,
      }))
    )
  }
)
