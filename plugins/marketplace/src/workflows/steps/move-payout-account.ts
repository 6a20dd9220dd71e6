import type { IsoInstant } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { maskedAccountNumber, movePayoutAccount } from "../../domain"
import { LEDGER_MODULE } from "../../modules/ledger"

export type MovePayoutAccountStepInput = {
  id: string
  action: "check" | "refuse"
  /** Why it is refused. */
  reason: string | null
  decided_by: string
  at: IsoInstant
}

/** Checks or refuses an account; a rollback puts the question back. */
export const movePayoutAccountStep = createStep(
  "move-payout-account",
  async ({ id, action, reason, decided_by, at }: MovePayoutAccountStepInput, { container }) => {
    const ledger = container.resolve(LEDGER_MODULE)
    const before = await ledger.retrievePayoutAccount(id)
    const next = movePayoutAccount(before.state, action)
    if (!next.ok) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Payout account ${id} cannot be decided while it is ${before.state}`,
        next.code
      )
    }
    await ledger.updatePayoutAccounts({
      id,
      state: next.value,
      reason,
      decided_by,
      decided_at: new Date(at),
    })
    return new StepResponse(
      {
        producer_id: before.producer_id,
        account: `${before.bank_name} ${maskedAccountNumber(before.account_number)}`,
        held_until: before.held_until.toISOString(),
        before: before.state,
        after: next.value,
      },
      {
        id,
        state: before.state,
        reason: before.reason,
        decided_by: before.decided_by,
        decided_at: before.decided_at,
      }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(LEDGER_MODULE).updatePayoutAccounts(before)
    }
  }
)
