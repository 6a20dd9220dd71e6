import { asOf } from "@cholang/shared"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readTaxRateTable } from "../../../queries/ledger/operator-lists"
import { sqlOf } from "../../../queries/ledger/sql"
import { addPlatformTaxRatesWorkflow } from "../../../workflows/add-platform-tax-rates"
import { operatorOf } from "../../_money/operator"
import type { AdminAddPlatformTaxRate } from "./validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const platform_tax_rates = await readTaxRateTable(sqlOf(req.scope))

  res.json({ platform_tax_rates, as_of: asOf(req.scope) })
}

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminAddPlatformTaxRate>,
  res: MedusaResponse
) => {
  const { result } = await addPlatformTaxRatesWorkflow(req.scope).run({
    input: { actor: operatorOf(req), rates: [req.validatedBody] },
  })
  const rates = await readTaxRateTable(sqlOf(req.scope))

  res.json({ platform_tax_rate: rates.find(({ id }) => id === result[0]?.id) ?? null })
}
