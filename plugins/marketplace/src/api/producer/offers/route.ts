import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OffersChangedAnswer, OffersRefusedAnswer, PortalOffersAnswer } from "../../../http"
import { readPortalOffers } from "../../../queries/listings/read-portal-offers"
import { changeOffersWorkflow } from "../../../workflows/change-offers"
import type { ProducerChangeOffers, ProducerListOffers } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, ProducerListOffers>,
  res: MedusaResponse<PortalOffersAnswer>
) => {
  const page = await readPortalOffers(req.scope, producerScopeOf(req.scope), req.validatedQuery)
  res.json({ ...page, as_of: asOf(req.scope) })
}

/** All rows or none: with one problem nothing is changed, and every problem is told. */
export const PATCH = async (
  req: MedusaRequest<ProducerChangeOffers>,
  res: MedusaResponse<OffersChangedAnswer | OffersRefusedAnswer>
) => {
  const { result } = await changeOffersWorkflow(req.scope).run({
    input: {
      scope: producerScopeOf(req.scope),
      changes: req.validatedBody.changes,
      cause: "grid",
    },
  })
  if (result.problems.length > 0) {
    res.status(400).json({
      type: "invalid_data",
      code: "offers_refused",
      message: `${String(result.problems.length)} rows are refused; nothing was changed`,
      problems: result.problems,
    })
    return
  }
  res.json({ changed: result.changed, as_of: asOf(req.scope) })
}
