import type { IsoInstant } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type CommissionRule, rulesInForce } from "../../domain"
import { LEDGER_MODULE } from "../../modules/ledger"

export type ReadCommissionRulesStepInput = {
  /** The moment at which the order was placed. */
  at: IsoInstant
}

/** The commission rules that hold at a moment, in the order in which `freezeCommission` asks them. */
export const readCommissionRulesStep = createStep(
  "read-commission-rules",
  async ({ at }: ReadCommissionRulesStepInput, { container }) => {
    const stored = await container
      .resolve(LEDGER_MODULE)
      .listCommissionRules({ starts_at: { $lte: new Date(at) } })

    const rules: CommissionRule[] = stored.map((rule) => ({
      id: rule.id,
      position: rule.position,
      producer_id: rule.producer_id,
      producer_kind: rule.producer_kind,
      product_set: rule.product_set,
      rate_bps: rule.rate_bps,
      tax_rate_bps: rule.tax_rate_bps,
      starts_at: rule.starts_at.toISOString(),
      ends_at: rule.ends_at?.toISOString() ?? null,
    }))

    return new StepResponse([...rulesInForce(rules, at)])
  }
)
