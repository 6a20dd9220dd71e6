import type { IsoInstant } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"

export type RecordPayoutAccount = {
  producer_id: string
  bank_bin: string | null
  bank_name: string
  /** Digits only. */
  account_number: string
  /** Capitals without marks. */
  holder_name: string
}

export type CreatePayoutAccountsStepInput = {
  accounts: RecordPayoutAccount[]
  recorded_by: string
  at: IsoInstant
}

/** Records accounts that are checked already, for producers that have none; a rollback removes them. */
export const createPayoutAccountsStep = createStep(
  "create-payout-accounts",
  async ({ accounts, recorded_by, at }: CreatePayoutAccountsStepInput, { container }) => {
    const moment = new Date(at)
    const created = await container.resolve(LEDGER_MODULE).createPayoutAccounts(
      accounts.map((account) => ({
        ...account,
        state: "checked" as const,
        held_until: moment,
        entered_by: recorded_by,
        decided_by: recorded_by,
        decided_at: moment,
      }))
    )
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(LEDGER_MODULE).deletePayoutAccounts(ids)
    }
  }
)
