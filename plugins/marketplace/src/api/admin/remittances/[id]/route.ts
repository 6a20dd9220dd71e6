import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readRemittances } from "../../../../queries/ledger/operator-lists"
import { sqlOf } from "../../../../queries/ledger/sql"
import { notFound, pathParameter } from "../../../_money/guards"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const [remittance] = await readRemittances(sqlOf(req.scope), pathParameter(req, "id"))
  if (remittance === undefined) {
    throw notFound("remittance")
  }

  res.json({ remittance, as_of: asOf(req.scope) })
}
