import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingStateAnswer } from "../../../../../http"
import { changeListingStateWorkflow } from "../../../../../workflows/change-listing-state"
import type { ProducerChangeListingState } from "../../validators"

export const POST = async (
  req: MedusaRequest<ProducerChangeListingState>,
  res: MedusaResponse<ListingStateAnswer>
) => {
  const { result } = await changeListingStateWorkflow(req.scope).run({
    input: {
      by: { kind: "producer", scope: producerScopeOf(req.scope) },
      id: req.params["id"] ?? "",
      action: req.validatedBody.action,
      reason: null,
    },
  })
  res.json({ listing: result })
}
