import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OffersChangedAnswer } from "../../../../../../http"
import { confirmOfferImportWorkflow } from "../../../../../../workflows/confirm-offer-import"

export const POST = async (req: MedusaRequest, res: MedusaResponse<OffersChangedAnswer>) => {
  const { result } = await confirmOfferImportWorkflow(req.scope).run({
    input: { scope: producerScopeOf(req.scope), id: req.params["id"] ?? "" },
  })
  res.json({ changed: result.changed, as_of: asOf(req.scope) })
}
