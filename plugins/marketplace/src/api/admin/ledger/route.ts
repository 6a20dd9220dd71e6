import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkLedger } from "../../../queries/ledger/check-ledger"
import { sqlOf } from "../../../queries/ledger/sql"
import { reconcileMoneyWorkflow } from "../../../workflows/reconcile-money"

const LIMIT = 5_000

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const ledger = await checkLedger(sqlOf(req.scope))

  res.json({ ledger, as_of: asOf(req.scope) })
}

/** Posts what is missing at once instead of with the next run of the job. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { result } = await reconcileMoneyWorkflow(req.scope).run({ input: { limit: LIMIT } })
  const ledger = await checkLedger(sqlOf(req.scope))

  res.json({ posted: result.posted, ledger, as_of: asOf(req.scope) })
}
