import { asOf } from "@cholang/shared"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readPayoutBatches } from "../../../queries/ledger/operator-lists"
import { sqlOf } from "../../../queries/ledger/sql"
import { closePayoutPeriodWorkflow } from "../../../workflows/close-payout-period"
import { operatorOf } from "../../_money/operator"
import type { AdminClosePayoutPeriod } from "./validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const payout_batches = await readPayoutBatches(sqlOf(req.scope), null)

  res.json({ payout_batches, as_of: asOf(req.scope) })
}

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminClosePayoutPeriod>,
  res: MedusaResponse
) => {
  const { result } = await closePayoutPeriodWorkflow(req.scope).run({
    input: {
      actor: operatorOf(req),
      cut_off_on: req.validatedBody.cut_off_on,
      at: asOf(req.scope),
    },
  })
  const [payout_batch] = await readPayoutBatches(sqlOf(req.scope), result.id)

  res.status(result.is_new ? 201 : 200).json({ payout_batch })
}
