import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RemittancePreview } from "../../../../http"
import { moneyOptionsOf } from "../../../../money-options"
import { matchRemittanceFile } from "../../../../queries/ledger/match-file"
import { sqlOf } from "../../../../queries/ledger/sql"
import type { AdminPreviewRemittance } from "../validators"

export const POST = async (req: MedusaRequest<AdminPreviewRemittance>, res: MedusaResponse) => {
  const { rows, errors } = await matchRemittanceFile(
    sqlOf(req.scope),
    req.validatedBody.content,
    moneyOptionsOf(req.scope).remittanceHeaders
  )
  const preview: RemittancePreview = {
    rows: rows.map(({ row, match }) => ({
      ...row,
      state: match.state,
      difference_vnd: match.difference_vnd,
      display_id: match.parcel?.display_id ?? null,
    })),
    errors: [...errors],
    matched_vnd: rows
      .filter(({ match }) => match.state === "matched")
      .reduce((total, { row }) => total + row.amount_vnd, 0),
  }

  res.json({ preview, as_of: asOf(req.scope) })
}
