import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerMoneyAnswer } from "../../../http"
import { moneyOptionsOf } from "../../../money-options"
import { readProducerMoney } from "../../../queries/ledger/producer-money"
import { sqlOf } from "../../../queries/ledger/sql"
import { moneyScopeOf } from "../../_money/guards"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ProducerMoneyAnswer>) => {
  const scope = moneyScopeOf(req, "money.read")
  const at = asOf(req.scope)
  const money = await readProducerMoney(sqlOf(req.scope), scope, {
    at,
    options: moneyOptionsOf(req.scope),
  })

  res.json({ money, as_of: at })
}
