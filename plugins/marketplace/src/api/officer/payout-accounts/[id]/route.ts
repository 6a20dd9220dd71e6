import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficerPayoutAccountAnswer } from "../../../../http"
import { readOfficerPayoutAccount } from "../../../../queries/ledger/payout-accounts"
import { sqlOf } from "../../../../queries/ledger/sql"
import { notFound, pathParameter } from "../../../_money/guards"

export const GET = async (req: MedusaRequest, res: MedusaResponse<OfficerPayoutAccountAnswer>) => {
  const payout_account = await readOfficerPayoutAccount(
    sqlOf(req.scope),
    officerScopeOf(req.scope),
    pathParameter(req, "id")
  )
  if (payout_account === null) {
    throw notFound("payout account")
  }

  res.json({ payout_account, as_of: asOf(req.scope) })
}
