import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sqlOf } from "../../../../../queries/ledger/sql"
import { readPrintedEntries, readStatement } from "../../../../../queries/ledger/statement"
import { statementPdf } from "../../../../../statement/statement-pdf"
import { moneyScopeOf, notFound, pathParameter } from "../../../../_money/guards"
import type { ProducerReadStatementFile } from "../../validators"

export const GET = async (
  req: MedusaRequest<unknown, ProducerReadStatementFile>,
  res: MedusaResponse
) => {
  const scope = moneyScopeOf(req, "money.read")
  const sql = sqlOf(req.scope)
  const statement = await readStatement(sql, scope.producerId, pathParameter(req, "period"))
  if (statement === null) {
    throw notFound("statement")
  }
  const entries = await readPrintedEntries(sql, scope.producerId, statement.period)
  const file = await statementPdf(statement, entries, req.validatedQuery.locale, asOf(req.scope))

  res.type("application/pdf").attachment(`cho-lang-${statement.period}.pdf`).send(file)
}
