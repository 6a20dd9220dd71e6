import { asOf } from "@cholang/shared"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readCommissionRules } from "../../../queries/ledger/operator-lists"
import { sqlOf } from "../../../queries/ledger/sql"
import { addCommissionRuleWorkflow } from "../../../workflows/add-commission-rule"
import { operatorOf } from "../../_money/operator"
import type { AdminAddCommissionRule } from "./validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const commission_rules = await readCommissionRules(sqlOf(req.scope))

  res.json({ commission_rules, as_of: asOf(req.scope) })
}

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminAddCommissionRule>,
  res: MedusaResponse
) => {
  const { result } = await addCommissionRuleWorkflow(req.scope).run({
    input: { actor: operatorOf(req), rule: req.validatedBody },
  })
  const rules = await readCommissionRules(sqlOf(req.scope))

  res.json({ commission_rule: rules.find(({ id }) => id === result.id) ?? null })
}
