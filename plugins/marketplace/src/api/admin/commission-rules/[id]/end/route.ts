import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCommissionRules } from "../../../../../queries/ledger/operator-lists"
import { sqlOf } from "../../../../../queries/ledger/sql"
import { endCommissionRuleWorkflow } from "../../../../../workflows/end-commission-rule"
import { pathParameter } from "../../../../_money/guards"
import { operatorOf } from "../../../../_money/operator"
import type { AdminEndCommissionRule } from "../../validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminEndCommissionRule>,
  res: MedusaResponse
) => {
  const id = pathParameter(req, "id")
  await endCommissionRuleWorkflow(req.scope).run({
    input: { actor: operatorOf(req), id, ends_at: req.validatedBody.ends_at },
  })
  const rules = await readCommissionRules(sqlOf(req.scope))

  res.json({ commission_rule: rules.find((rule) => rule.id === id) ?? null })
}
