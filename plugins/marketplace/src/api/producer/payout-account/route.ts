import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BANKS } from "../../../domain"
import type { PayoutAccountAnswer } from "../../../http"
import { moneyOptionsOf } from "../../../money-options"
import { readPayoutAccount } from "../../../queries/ledger/payout-accounts"
import { sqlOf } from "../../../queries/ledger/sql"
import { submitPayoutAccountWorkflow } from "../../../workflows/submit-payout-account"
import { moneyScopeOf } from "../../_money/guards"
import type { ProducerNamePayoutAccount } from "./validators"

const MILLISECONDS_PER_HOUR = 3_600_000

export const GET = async (
  req: MedusaRequest<unknown, unknown>,
  res: MedusaResponse<PayoutAccountAnswer>
) => {
  const scope = moneyScopeOf(req, "money.read")

  res.json({
    payout_account: await readPayoutAccount(sqlOf(req.scope), scope),
    banks: [...BANKS],
    hold_hours: moneyOptionsOf(req.scope).payoutAccountHoldHours,
    as_of: asOf(req.scope),
  })
}

export const PUT = async (
  req: MedusaRequest<ProducerNamePayoutAccount>,
  res: MedusaResponse<PayoutAccountAnswer>
) => {
  const scope = moneyScopeOf(req, "payout_accounts.write")
  const at = asOf(req.scope)
  const { payoutAccountHoldHours } = moneyOptionsOf(req.scope)
  await submitPayoutAccountWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      scope,
      at,
      held_until: new Date(
        Date.parse(at) + payoutAccountHoldHours * MILLISECONDS_PER_HOUR
      ).toISOString(),
    },
  })

  res.json({
    payout_account: await readPayoutAccount(sqlOf(req.scope), scope),
    banks: [...BANKS],
    hold_hours: payoutAccountHoldHours,
    as_of: at,
  })
}
