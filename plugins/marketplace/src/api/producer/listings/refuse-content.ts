import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { contentRefusals } from "../../../domain"
import type { ContentRefusedAnswer } from "../../../http"
import type { ProducerSaveListingDraft } from "./validators"

/** Tells every problem at once, field by field; the workflow asks the same rules again and stops at the first. */
export function refuseContent(
  req: MedusaRequest<ProducerSaveListingDraft>,
  res: MedusaResponse<ContentRefusedAnswer>,
  next: MedusaNextFunction
): void {
  const problems = contentRefusals(req.validatedBody.content)
  if (problems.length === 0) {
    next()
    return
  }
  res.status(400).json({
    type: "invalid_data",
    code: "content_refused",
    message: `Refused: ${problems.map(({ field, code }) => `${field} ${code}`).join(", ")}`,
    problems,
  })
}
