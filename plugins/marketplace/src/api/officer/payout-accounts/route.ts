import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficerPayoutAccountsAnswer } from "../../../http"
import { readOfficerPayoutAccounts } from "../../../queries/ledger/payout-accounts"
import { sqlOf } from "../../../queries/ledger/sql"
import type { OfficerListPayoutAccounts } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, OfficerListPayoutAccounts>,
  res: MedusaResponse<OfficerPayoutAccountsAnswer>
) => {
  const { state, cursor, limit } = req.validatedQuery
  const page = await readOfficerPayoutAccounts(sqlOf(req.scope), officerScopeOf(req.scope), {
    state,
    cursor: cursor ?? null,
    limit,
  })

  res.json({ ...page, as_of: asOf(req.scope) })
}
