import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReviewState } from "../../../../../domain"
import { moderateReviewWorkflow } from "../../../../../workflows/moderate-review"
import type { DecideReview } from "../../../../../api/_care/validators"

export const POST = async (
  req: MedusaRequest<DecideReview>,
  res: MedusaResponse<{ review: { id: string; state: ReviewState } }>
) => {
  const { result } = await moderateReviewWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      id: req.params["id"] ?? "",
      moderator: { officer: officerScopeOf(req.scope) },
      user_id: null,
    },
  })
  res.json({ review: { id: result.id, state: result.after } })
}
