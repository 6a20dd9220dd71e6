import type { AuditActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import type { IsoInstant } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { maskedAccountNumber } from "../domain"
import { createPayoutAccountsStep, type RecordPayoutAccount } from "./steps/create-payout-accounts"

export type RecordPayoutAccountsWorkflowInput = {
  actor: AuditActor
  /** Accounts whose check was made elsewhere, of producers that have none here. */
  accounts: RecordPayoutAccount[]
  at: IsoInstant
}

/**
 * Takes over accounts that were checked before this shop kept them: a move from another system, a demonstration.
 *
 * @summary Record checked payout accounts.
 */
export const recordPayoutAccountsWorkflow = createWorkflow(
  "record-payout-accounts",
  (input: RecordPayoutAccountsWorkflowInput) => {
    const ids = createPayoutAccountsStep(
      transform({ input }, ({ input: { actor, accounts, at } }) => ({
        accounts,
        recorded_by: actor.id,
        at,
      }))
    )
    recordAuditStep(
      transform({ input, ids }, ({ input, ids }) => ({
        entries: input.accounts.map((account, index) => ({
          actor: input.actor,
          action: "payout_account.recorded",
          record_type: "payout_account",
          record_id: ids[index] ?? "",
          producer_id: account.producer_id,
          after: {
            bank_name: account.bank_name,
            account_number: maskedAccountNumber(account.account_number),
          },
        })),
      }))
    )
    return new WorkflowResponse(ids)
  }
)
