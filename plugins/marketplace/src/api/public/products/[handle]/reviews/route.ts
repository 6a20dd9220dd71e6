import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProductReviewsAnswer } from "../../../../../http"
import { readProductReviews } from "../../../../../queries/care/read-product-reviews"
import type { ListPage } from "../../../../../api/_care/validators"

/** Shared caches keep it as long as a page of the shop is looked at; a change is announced besides. */
const FRESH_SECONDS = 60

export const GET = async (
  req: MedusaRequest<unknown, ListPage>,
  res: MedusaResponse<ProductReviewsAnswer>
) => {
  const answer = await readProductReviews(req.scope, req.params["handle"] ?? "", req.validatedQuery)
  res.setHeader("Cache-Control", `public, max-age=0, s-maxage=${FRESH_SECONDS.toString()}`)
  res.json({ ...answer, as_of: asOf(req.scope) })
}
