import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { transferFile } from "../../../../../domain"
import { moneyOptionsOf } from "../../../../../money-options"
import { readTransfers } from "../../../../../queries/ledger/operator-lists"
import { sqlOf } from "../../../../../queries/ledger/sql"
import { notFound, pathParameter } from "../../../../_money/guards"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const batch = await readTransfers(sqlOf(req.scope), pathParameter(req, "id"))
  if (batch === null) {
    throw notFound("payout batch")
  }

  res
    .type("text/csv; charset=utf-8")
    .attachment(`transfers-${batch.cut_off_on}.csv`)
    .send(
      transferFile(batch.transfers, moneyOptionsOf(req.scope).transferColumns, batch.cut_off_on)
    )
}
