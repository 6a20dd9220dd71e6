import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPayoutBatches } from "../../../../queries/ledger/operator-lists"
import { sqlOf } from "../../../../queries/ledger/sql"
import { notFound, pathParameter } from "../../../_money/guards"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const [payout_batch] = await readPayoutBatches(sqlOf(req.scope), pathParameter(req, "id"))
  if (payout_batch === undefined) {
    throw notFound("payout batch")
  }

  res.json({ payout_batch, as_of: asOf(req.scope) })
}
