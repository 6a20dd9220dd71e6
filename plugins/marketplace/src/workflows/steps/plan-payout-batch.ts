import { addDays, type IsoDay, type IsoInstant, startOfDay } from "@cholang/shared"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { planPayoutLines } from "../../domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import { moneyOptionsOf } from "../../money-options"
import { readUntoldTax } from "../../queries/ledger/balances"
import { readPayees } from "../../queries/ledger/payable-producers"
import type { NewPayoutLine } from "./create-payout-batch"

export type PlanPayoutBatchStepInput = {
  /** Last day of the period. */
  cut_off_on: IsoDay
  at: IsoInstant
}

/** Who is paid what for a period; refuses while another batch waits for the bank, and where nobody is owed anything. */
export const planPayoutBatchStep = createStep(
  "plan-payout-batch",
  async ({ cut_off_on, at }: PlanPayoutBatchStepInput, { container }) => {
    const ledger = container.resolve(LEDGER_MODULE)
    const [existing] = await ledger.listPayoutBatches({ cut_off_on })
    if (existing !== undefined) {
      return new StepResponse<PlannedBatch>({ existing_id: existing.id, lines: [] })
    }
    const [open] = await ledger.listPayoutBatches({ state: "open" })
    if (open !== undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Batch ${open.id} still waits for the bank's answers`,
        "batch_still_open"
      )
    }
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const periodEnd = startOfDay(addDays(cut_off_on, 1))
    const payees = await readPayees(sql, { periodEnd, now: at })
    const taxes = await readUntoldTax(sql, periodEnd)
    const planned = planPayoutLines(payees, {
      minimumVnd: moneyOptionsOf(container).minimumPayoutVnd,
      at,
    })
    if (planned.length === 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Nobody is owed anything for the period to ${cut_off_on}`,
        "nothing_to_pay"
      )
    }

    const lines = planned.map((line) => {
      const payee = payees.find(({ producer_id }) => producer_id === line.producer_id)
      const tax = line.state === "pending" ? taxes.get(line.producer_id) : undefined
      return {
        ...line,
        producer_name: payee?.producer_name ?? { vi: "", en: "" },
        withheld_vat_vnd: tax?.vat_vnd ?? 0,
        withheld_pit_vnd: tax?.pit_vnd ?? 0,
        bank_bin: payee?.bank_account?.bank_bin ?? null,
        bank_name: payee?.bank_account?.bank_name ?? null,
        account_number: payee?.bank_account?.account_number ?? null,
        holder_name: payee?.bank_account?.holder_name ?? null,
      }
    })
    return new StepResponse<PlannedBatch>({ existing_id: null, lines })
  }
)

export type PlannedBatch = {
  /** The period was closed before: its batch is the answer. */
  existing_id: string | null
  lines: NewPayoutLine[]
}
