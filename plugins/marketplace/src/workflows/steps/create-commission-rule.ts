import type { IsoInstant } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BasisPoints, ProducerKind } from "../../domain"
import { LEDGER_MODULE } from "../../modules/ledger"

export type CreateCommissionRule = {
  title: string
  /** Place in the list: the lowest that matches decides. */
  position: number
  producer_id: string | null
  producer_kind: ProducerKind | null
  /** OCOP product set, 1 to 26. */
  product_set: number | null
  rate_bps: BasisPoints
  /** Value-added tax on the commission. */
  tax_rate_bps: BasisPoints
  starts_at: IsoInstant
  confirmed: boolean
  /** Where the rate comes from. */
  source: string
}

/** Adds a rule at the end of the table. A rule cannot be removed, so this comes last: there is no undo. */
export const createCommissionRuleStep = createStep(
  "create-commission-rule",
  async (rule: CreateCommissionRule, { container }) => {
    const created = await container
      .resolve(LEDGER_MODULE)
      .createCommissionRules({ ...rule, starts_at: new Date(rule.starts_at) })
    return new StepResponse({ id: created.id })
  }
)
