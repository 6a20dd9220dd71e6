import type { IsoDay, IsoInstant, Localised } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PlannedPayoutLine, SentPayout } from "../../domain"
import { LEDGER_MODULE } from "../../modules/ledger"

export type NewPayoutLine = PlannedPayoutLine & {
  producer_name: Localised
  withheld_vat_vnd: number
  withheld_pit_vnd: number
  bank_bin: string | null
  bank_name: string | null
  account_number: string | null
  holder_name: string | null
}

export type CreatePayoutBatchStepInput = {
  cut_off_on: IsoDay
  at: IsoInstant
  closed_by: string
  lines: NewPayoutLine[]
}

/** Writes a batch with its lines; one where every line is held has nothing to wait for. A rollback removes it. */
export const createPayoutBatchStep = createStep(
  "create-payout-batch",
  async ({ cut_off_on, at, closed_by, lines }: CreatePayoutBatchStepInput, { container }) => {
    const ledger = container.resolve(LEDGER_MODULE)
    const isOpen = lines.some(({ state }) => state === "pending")
    const batch = await ledger.createPayoutBatches({
      cut_off_on,
      closed_by,
      closed_at: new Date(at),
      state: isOpen ? "open" : "settled",
      settled_at: isOpen ? null : new Date(at),
    })
    const created = await ledger.createPayoutLines(
      lines.map((line) => ({ ...line, batch_id: batch.id }))
    )
    const sent: SentPayout[] = created
      .filter(({ state }) => state === "pending")
      .map(({ id, producer_id, amount_vnd }) => ({ id, producer_id, amount_vnd }))

    return new StepResponse({ id: batch.id, sent }, batch.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(LEDGER_MODULE).deletePayoutBatches(id)
    }
  }
)
