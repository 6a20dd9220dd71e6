import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerReviewsAnswer } from "../../../http"
import { readProducerReviews } from "../../../queries/care/read-moderation"
import type { ProducerListReviews } from "../../../api/_care/validators"

export const GET = async (
  req: MedusaRequest<unknown, ProducerListReviews>,
  res: MedusaResponse<ProducerReviewsAnswer>
) => {
  const reviews = await readProducerReviews(
    req.scope,
    producerScopeOf(req.scope),
    req.validatedQuery
  )
  res.json({ ...reviews, as_of: asOf(req.scope) })
}
