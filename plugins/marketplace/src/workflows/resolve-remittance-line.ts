import type { AuditActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import type { IsoInstant } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { planRemittance } from "../domain"
import { postOrderMoneyStep } from "./steps/post-order-money"
import { postTransactionsStep } from "./steps/post-transactions"
import { resolveRemittanceLineStep } from "./steps/resolve-remittance-line"

export type ResolveRemittanceLineWorkflowInput = {
  actor: AuditActor
  /** The row that waits. */
  id: string
  /** Number of the producer's order that an unmatched row is for. */
  display_id: string | null
  /** Takes the sum as it is; what is missing is booked apart. */
  accepts_difference: boolean
  at: IsoInstant
}

const LOCK = "remittances"
const LOCK_WAIT_SECONDS = 10
const LOCK_TTL_SECONDS = 60

/**
 * An operator says what a row that waited is for, or takes a sum that differs.
 *
 * @summary Resolve a row of a remittance.
 */
export const resolveRemittanceLineWorkflow = createWorkflow(
  "resolve-remittance-line",
  (input: ResolveRemittanceLineWorkflowInput) => {
    acquireLockStep({ key: LOCK, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const resolved = resolveRemittanceLineStep(
      transform({ input }, ({ input }) => ({
        id: input.id,
        display_id: input.display_id,
        accepts_difference: input.accepts_difference,
        resolved_by: input.actor.id,
      }))
    )
    recordAuditStep(
      transform({ input, resolved }, ({ input, resolved }) => ({
        entries: [
          {
            actor: input.actor,
            action: "remittance_line.resolved",
            record_type: "remittance_line",
            record_id: input.id,
            producer_id: resolved.parcel.producer_id,
            after: {
              display_id: resolved.parcel.display_id,
              owed_vnd: resolved.parcel.owed_vnd,
              amount_vnd: resolved.amount_vnd,
            },
          },
        ],
      }))
    )
    postTransactionsStep(
      transform({ resolved }, ({ resolved }) => ({
        transactions: [planRemittance(resolved.parcel, resolved.amount_vnd, resolved.remitted_at)],
      }))
    )
    postOrderMoneyStep(
      transform({ input, resolved }, ({ input, resolved }) => ({
        facts: [
          {
            kind: "completed" as const,
            producer_order_id: resolved.parcel.producer_order_id,
            at: input.at,
          },
        ],
      }))
    )
    releaseLockStep({ key: LOCK })

    return new WorkflowResponse(resolved)
  }
)
