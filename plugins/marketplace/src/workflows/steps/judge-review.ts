import { asOf, type Locale } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { canReview, firstReviewState, publicName, reviewFlags } from "../../domain"
import { readPurchasedLine } from "../../queries/care/read-purchased-line"

export type JudgeReviewStepInput = {
  producer_order_line_id: string
  /** The signed-in customer, who must be the buyer. */
  customer_id: string
  text: string
  locale: Locale
}

/** Whether this customer may review this line, and whether a person reads the words first. Writes nothing. */
export const judgeReviewStep = createStep(
  "judge-review",
  async ({ producer_order_line_id, customer_id, text }: JudgeReviewStepInput, { container }) => {
    const line = await readPurchasedLine(container, producer_order_line_id, customer_id)
    const allowed = canReview(line, line.review_id !== null)
    if (!allowed.ok) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Line ${producer_order_line_id} cannot be reviewed: ${allowed.code}`,
        allowed.code
      )
    }
    const flags = reviewFlags(text)

    return new StepResponse({
      line,
      flags,
      state: firstReviewState(flags),
      author_name: publicName([line.first_name, line.last_name].filter(Boolean).join(" ")),
      written_at: asOf(container),
    })
  }
)
