import type { AuditActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import type { IsoInstant } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { planRemittance } from "../domain"
import { createRemittanceStep } from "./steps/create-remittance"
import { matchRemittanceFileStep } from "./steps/match-remittance-file"
import { postOrderMoneyStep } from "./steps/post-order-money"
import { postTransactionsStep } from "./steps/post-transactions"

export type ImportRemittanceWorkflowInput = {
  actor: AuditActor
  carrier: string
  file_name: string
  /** The carrier's table as CSV. */
  content: string
  /** When the money arrived at the bank. */
  remitted_at: IsoInstant
  at: IsoInstant
}

const LOCK = "remittances"
const LOCK_WAIT_SECONDS = 10
const LOCK_TTL_SECONDS = 300

/**
 * Books what a carrier has paid in. Rows that agree with what it owes are booked, and earnings whose return window is
 * over come due; every other row waits for the operator.
 *
 * @summary Import a carrier's remittance.
 */
export const importRemittanceWorkflow = createWorkflow(
  "import-remittance",
  (input: ImportRemittanceWorkflowInput) => {
    acquireLockStep({ key: LOCK, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const file = matchRemittanceFileStep(
      transform({ input }, ({ input }) => ({ content: input.content }))
    )
    const remittance = createRemittanceStep(
      transform({ input, file }, ({ input, file }) => ({
        carrier: input.carrier,
        file_name: input.file_name,
        remitted_at: input.remitted_at,
        imported_by: input.actor.id,
        file,
      }))
    )
    recordAuditStep(
      transform({ input, file, remittance }, ({ input, file, remittance }) => ({
        entries: [
          {
            actor: input.actor,
            action: "remittance.imported",
            record_type: "remittance",
            record_id: remittance.id,
            after: { carrier: input.carrier, file_name: input.file_name, rows: file.rows.length },
          },
        ],
      }))
    )
    const agreed = transform({ input, file }, ({ input, file }) =>
      file.rows.flatMap(({ row, match }) =>
        match.state === "matched" && match.parcel !== null
          ? [planRemittance(match.parcel, row.amount_vnd, input.remitted_at)]
          : []
      )
    )
    postTransactionsStep(transform({ agreed }, ({ agreed }) => ({ transactions: agreed })))
    postOrderMoneyStep(
      transform({ input, agreed }, ({ input, agreed }) => ({
        facts: agreed.flatMap(({ producer_order_id }) =>
          producer_order_id === null
            ? []
            : [{ kind: "completed" as const, producer_order_id, at: input.at }]
        ),
      }))
    )
    releaseLockStep({ key: LOCK })

    return new WorkflowResponse(remittance)
  }
)
