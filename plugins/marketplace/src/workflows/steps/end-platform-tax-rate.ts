import type { IsoDay } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"

export type EndPlatformTaxRateStepInput = {
  id: string
  /** Its last day. */
  effective_to: IsoDay
}

/** Ends a rate. An end cannot be taken back, so this comes last: there is no undo. */
export const endPlatformTaxRateStep = createStep(
  "end-platform-tax-rate",
  async ({ id, effective_to }: EndPlatformTaxRateStepInput, { container }) => {
    const ledger = container.resolve(LEDGER_MODULE)
    const rate = await ledger.retrievePlatformTaxRate(id)
    if (rate.effective_to !== null || rate.effective_from > effective_to) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Rate ${id} cannot end on ${effective_to}`,
        rate.effective_to === null ? "ends_before_it_begins" : "already_ended"
      )
    }
    await ledger.updatePlatformTaxRates({ id, effective_to })
    return new StepResponse({ id })
  }
)
