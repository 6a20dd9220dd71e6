import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isPeriod } from "../../../../../domain"
import type { StatementEntriesAnswer } from "../../../../../http"
import { sqlOf } from "../../../../../queries/ledger/sql"
import { readStatementEntries } from "../../../../../queries/ledger/statement"
import { moneyScopeOf, notFound, pathParameter } from "../../../../_money/guards"
import type { ProducerReadStatementEntries } from "../../validators"

export const GET = async (
  req: MedusaRequest<unknown, ProducerReadStatementEntries>,
  res: MedusaResponse<StatementEntriesAnswer>
) => {
  const scope = moneyScopeOf(req, "money.read")
  const period = pathParameter(req, "period")
  if (!isPeriod(period)) {
    throw notFound("statement")
  }
  const { line, cursor, limit } = req.validatedQuery
  const page = await readStatementEntries(sqlOf(req.scope), scope.producerId, {
    period,
    line: line ?? null,
    cursor: cursor ?? null,
    limit,
  })

  res.json({ ...page, as_of: asOf(req.scope) })
}
