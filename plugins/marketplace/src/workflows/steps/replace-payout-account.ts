import type { IsoInstant } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"

export type ReplacePayoutAccountStepInput = {
  producer_id: string
  bank_bin: string | null
  bank_name: string
  account_number: string
  holder_name: string
  held_until: IsoInstant
  entered_by: string
}

type Replaced = {
  created: string
  before: { id: string; state: "waiting" | "checked" | "refused" | "replaced" } | null
}

/** Puts a new account in the place of the one that stands; a rollback puts that one back. */
export const replacePayoutAccountStep = createStep(
  "replace-payout-account",
  async ({ held_until, ...account }: ReplacePayoutAccountStepInput, { container }) => {
    const ledger = container.resolve(LEDGER_MODULE)
    const [standing] = await ledger.listPayoutAccounts({
      producer_id: account.producer_id,
      state: ["waiting", "checked", "refused"],
    })
    if (standing !== undefined) {
      await ledger.updatePayoutAccounts({ id: standing.id, state: "replaced" })
    }
    const created = await ledger.createPayoutAccounts({
      ...account,
      held_until: new Date(held_until),
    })
    const before = standing === undefined ? null : { id: standing.id, state: standing.state }
    return new StepResponse<{ id: string; replaced: string | null }, Replaced>(
      { id: created.id, replaced: before?.id ?? null },
      { created: created.id, before }
    )
  },
  async (replaced, { container }) => {
    if (replaced) {
      const ledger = container.resolve(LEDGER_MODULE)
      await ledger.deletePayoutAccounts(replaced.created)
      if (replaced.before !== null) {
        await ledger.updatePayoutAccounts(replaced.before)
      }
    }
  }
)
