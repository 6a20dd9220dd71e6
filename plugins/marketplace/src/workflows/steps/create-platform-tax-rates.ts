import type { IsoDay } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BasisPoints, TaxActivity, TaxResidency } from "../../domain"
import { LEDGER_MODULE } from "../../modules/ledger"

export type CreatePlatformTaxRate = {
  activity: TaxActivity
  residency: TaxResidency
  vat_bps: BasisPoints
  pit_bps: BasisPoints
  effective_from: IsoDay
  /** The last day, where it is known. */
  effective_to: IsoDay | null
  legal_ref: string
  /** Where the figures were read. */
  source: string
  confirmed: boolean
}

/** Adds rates. A rate cannot be removed, so this comes last: there is no undo. */
export const createPlatformTaxRatesStep = createStep(
  "create-platform-tax-rates",
  async (rates: CreatePlatformTaxRate[], { container }) => {
    const ledger = container.resolve(LEDGER_MODULE)
    const existing = await ledger.listPlatformTaxRates()
    const known = new Set(existing.map(keyOf))
    const repeated = rates.find((rate) => known.has(keyOf(rate)))
    if (repeated !== undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `There is a rate for ${keyOf(repeated)} already`,
        "rate_exists"
      )
    }
    const created = await ledger.createPlatformTaxRates(rates)
    return new StepResponse(created.map(({ id }) => ({ id })))
  }
)

function keyOf(rate: Pick<CreatePlatformTaxRate, "activity" | "residency" | "effective_from">) {
  return `${rate.activity}, ${rate.residency}, from ${rate.effective_from}`
}
