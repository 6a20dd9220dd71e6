import { asOf, type ProducerScope } from "@cholang/shared"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"
import { notFound } from "../../queries/care/page"

export type ReplyToReviewStepInput = { scope: ProducerScope; id: string; text: string }

const Target = z.object({ id: z.string(), reply: z.string().nullable(), handle: z.string() })

/** Gives the producer's one answer to a review of its goods; a rollback takes it back. */
export const replyToReviewStep = createStep(
  "reply-to-review",
  async ({ scope, id, text }: ReplyToReviewStepInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const target = Target.nullish().parse(
      await db("marketplace_review as review")
        .join("product", "product.id", "review.product_id")
        .where({
          "review.id": id,
          "review.producer_id": scope.producerId,
          "review.state": "published",
        })
        .whereNull("review.deleted_at")
        .first("review.id", "review.reply", "product.handle")
    )
    if (!target) {
      throw notFound("review", id)
    }
    const replied = await db("marketplace_review")
      .where({ id })
      .whereNull("reply")
      .update({ reply: text, replied_at: asOf(container) })
    if (replied === 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Review ${id} already has its answer`,
        "already_replied"
      )
    }
    return new StepResponse({ id, product_handle: target.handle }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve(CUSTOMER_CARE_MODULE)
        .updateReviews({ id, reply: null, replied_at: null })
    }
  }
)
