import { asOf } from "@cholang/shared"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resolveRemittanceLineWorkflow } from "../../../../../workflows/resolve-remittance-line"
import { pathParameter } from "../../../../_money/guards"
import { operatorOf } from "../../../../_money/operator"
import type { AdminResolveRemittanceLine } from "../../../remittances/validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminResolveRemittanceLine>,
  res: MedusaResponse
) => {
  const id = pathParameter(req, "id")
  const { result } = await resolveRemittanceLineWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: operatorOf(req), id, at: asOf(req.scope) },
  })

  res.json({ remittance_line: { id, display_id: result.parcel.display_id } })
}
