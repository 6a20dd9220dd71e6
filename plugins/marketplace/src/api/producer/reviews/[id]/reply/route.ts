import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { replyToReviewWorkflow } from "../../../../../workflows/reply-to-review"
import type { ProducerReplyToReview } from "../../../../../api/_care/validators"

export const POST = async (
  req: MedusaRequest<ProducerReplyToReview>,
  res: MedusaResponse<{ review: { id: string } }>
) => {
  const { result } = await replyToReviewWorkflow(req.scope).run({
    input: {
      scope: producerScopeOf(req.scope),
      id: req.params["id"] ?? "",
      text: req.validatedBody.text,
    },
  })
  res.json({ review: { id: result.id } })
}
