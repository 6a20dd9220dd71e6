import { asOf } from "@cholang/shared"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReviewState } from "../../../../../domain"
import type { OwnReviewsAnswer } from "../../../../../http"
import { readOwnReviews } from "../../../../../queries/care/read-own-reviews"
import { writeReviewWorkflow } from "../../../../../workflows/write-review"
import { customerIdOf } from "../../../../../api/_care/customer"
import type { StoreWriteReview } from "../../../../../api/_care/validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OwnReviewsAnswer>
) => {
  const own = await readOwnReviews(req.scope, customerIdOf(req))
  res.json({ ...own, as_of: asOf(req.scope) })
}

export const POST = async (
  req: AuthenticatedMedusaRequest<StoreWriteReview>,
  res: MedusaResponse<{ review: { id: string; state: ReviewState } }>
) => {
  const { result } = await writeReviewWorkflow(req.scope).run({
    input: { ...req.validatedBody, customer_id: customerIdOf(req) },
  })
  res.status(201).json({ review: result })
}
