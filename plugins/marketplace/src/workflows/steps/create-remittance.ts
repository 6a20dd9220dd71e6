import type { IsoInstant } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { MatchedFile } from "../../queries/ledger/match-file"

export type CreateRemittanceStepInput = {
  carrier: string
  file_name: string
  remitted_at: IsoInstant
  imported_by: string
  file: MatchedFile
}

/** Keeps a carrier's file with what became of each row; a rollback removes it. */
export const createRemittanceStep = createStep(
  "create-remittance",
  async ({ file, remitted_at, ...about }: CreateRemittanceStepInput, { container }) => {
    const ledger = container.resolve(LEDGER_MODULE)
    const remittance = await ledger.createRemittances({
      ...about,
      content_hash: file.content_hash,
      remitted_at: new Date(remitted_at),
    })
    await ledger.createRemittanceLines(
      file.rows.map(({ row, match }) => ({
        remittance_id: remittance.id,
        row_number: row.row_number,
        reference: row.reference,
        amount_vnd: row.amount_vnd,
        state: match.state,
        difference_vnd: match.difference_vnd,
        producer_order_id: match.parcel?.producer_order_id ?? null,
        display_id: match.parcel?.display_id ?? null,
      }))
    )
    return new StepResponse({ id: remittance.id }, remittance.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(LEDGER_MODULE).deleteRemittances(id)
    }
  }
)
