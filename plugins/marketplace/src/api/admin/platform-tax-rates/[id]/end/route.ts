import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readTaxRateTable } from "../../../../../queries/ledger/operator-lists"
import { sqlOf } from "../../../../../queries/ledger/sql"
import { endPlatformTaxRateWorkflow } from "../../../../../workflows/end-platform-tax-rate"
import { pathParameter } from "../../../../_money/guards"
import { operatorOf } from "../../../../_money/operator"
import type { AdminEndPlatformTaxRate } from "../../validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminEndPlatformTaxRate>,
  res: MedusaResponse
) => {
  const id = pathParameter(req, "id")
  await endPlatformTaxRateWorkflow(req.scope).run({
    input: { actor: operatorOf(req), id, effective_to: req.validatedBody.effective_to },
  })
  const rates = await readTaxRateTable(sqlOf(req.scope))

  res.json({ platform_tax_rate: rates.find((rate) => rate.id === id) ?? null })
}
