import { asOf } from "@cholang/shared"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPayoutBatches } from "../../../../../queries/ledger/operator-lists"
import { sqlOf } from "../../../../../queries/ledger/sql"
import { settlePayoutBatchWorkflow } from "../../../../../workflows/settle-payout-batch"
import { notFound, pathParameter } from "../../../../_money/guards"
import { operatorOf } from "../../../../_money/operator"
import type { AdminSettlePayoutBatch } from "../../validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSettlePayoutBatch>,
  res: MedusaResponse
) => {
  const sql = sqlOf(req.scope)
  const [found] = await readPayoutBatches(sql, pathParameter(req, "id"))
  if (found === undefined) {
    throw notFound("payout batch")
  }
  const body = req.validatedBody
  await settlePayoutBatchWorkflow(req.scope).run({
    input: {
      actor: operatorOf(req),
      batch_id: found.id,
      lines: "lines" in body ? body.lines : null,
      bank_reference: "lines" in body ? null : body.bank_reference,
      at: asOf(req.scope),
    },
  })
  const [payout_batch] = await readPayoutBatches(sql, found.id)

  res.json({ payout_batch })
}
