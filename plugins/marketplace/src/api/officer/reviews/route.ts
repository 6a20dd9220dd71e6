import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ModeratedReviewsAnswer } from "../../../http"
import { readModeratedReviews } from "../../../queries/care/read-moderation"
import type { ListModeratedReviews } from "../../../api/_care/validators"

export const GET = async (
  req: MedusaRequest<unknown, ListModeratedReviews>,
  res: MedusaResponse<ModeratedReviewsAnswer>
) => {
  const moderator = { officer: officerScopeOf(req.scope) }
  const reviews = await readModeratedReviews(req.scope, moderator, req.validatedQuery)
  res.json({ ...reviews, as_of: asOf(req.scope) })
}
