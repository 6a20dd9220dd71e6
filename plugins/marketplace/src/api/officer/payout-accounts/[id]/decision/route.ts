import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficerPayoutAccountAnswer } from "../../../../../http"
import { readOfficerPayoutAccount } from "../../../../../queries/ledger/payout-accounts"
import { sqlOf } from "../../../../../queries/ledger/sql"
import { decidePayoutAccountWorkflow } from "../../../../../workflows/decide-payout-account"
import { notFound, pathParameter } from "../../../../_money/guards"
import type { OfficerDecidePayoutAccount } from "../../validators"

export const POST = async (
  req: MedusaRequest<OfficerDecidePayoutAccount>,
  res: MedusaResponse<OfficerPayoutAccountAnswer>
) => {
  const scope = officerScopeOf(req.scope)
  const sql = sqlOf(req.scope)
  const at = asOf(req.scope)
  const found = await readOfficerPayoutAccount(sql, scope, pathParameter(req, "id"))
  if (found === null) {
    throw notFound("payout account")
  }
  const body = req.validatedBody
  await decidePayoutAccountWorkflow(req.scope).run({
    input: {
      scope,
      id: found.id,
      action: body.action,
      reason: body.action === "refuse" ? body.reason : null,
      at,
    },
  })

  const decided = await readOfficerPayoutAccount(sql, scope, found.id)
  res.json({ payout_account: decided ?? found, as_of: at })
}
