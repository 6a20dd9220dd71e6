import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StatementAnswer } from "../../../../http"
import { sqlOf } from "../../../../queries/ledger/sql"
import { readStatement } from "../../../../queries/ledger/statement"
import { moneyScopeOf, notFound, pathParameter } from "../../../_money/guards"

export const GET = async (req: MedusaRequest, res: MedusaResponse<StatementAnswer>) => {
  const scope = moneyScopeOf(req, "money.read")
  const statement = await readStatement(
    sqlOf(req.scope),
    scope.producerId,
    pathParameter(req, "period")
  )
  if (statement === null) {
    throw notFound("statement")
  }

  res.json({ statement, as_of: asOf(req.scope) })
}
