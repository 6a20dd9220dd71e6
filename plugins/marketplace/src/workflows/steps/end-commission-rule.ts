import type { IsoInstant } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"

export type EndCommissionRuleStepInput = {
  id: string
  /** The first moment at which it no longer holds. */
  ends_at: IsoInstant
}

/** Ends a rule. An end cannot be taken back, so this comes last: there is no undo. */
export const endCommissionRuleStep = createStep(
  "end-commission-rule",
  async ({ id, ends_at }: EndCommissionRuleStepInput, { container }) => {
    const ledger = container.resolve(LEDGER_MODULE)
    const rule = await ledger.retrieveCommissionRule(id)
    if (rule.ends_at !== null || rule.starts_at.getTime() > Date.parse(ends_at)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Commission rule ${id} cannot end at ${ends_at}`,
        rule.ends_at === null ? "ends_before_it_begins" : "already_ended"
      )
    }
    await ledger.updateCommissionRules({ id, ends_at: new Date(ends_at) })
    return new StepResponse({ id })
  }
)
