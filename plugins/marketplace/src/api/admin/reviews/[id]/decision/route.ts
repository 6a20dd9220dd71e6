import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReviewState } from "../../../../../domain"
import { moderateReviewWorkflow } from "../../../../../workflows/moderate-review"
import type { DecideReview } from "../../../../../api/_care/validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<DecideReview>,
  res: MedusaResponse<{ review: { id: string; state: ReviewState } }>
) => {
  const { result } = await moderateReviewWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      id: req.params["id"] ?? "",
      moderator: { operator: true },
      user_id: req.auth_context.actor_id,
    },
  })
  res.json({ review: { id: result.id, state: result.after } })
}
