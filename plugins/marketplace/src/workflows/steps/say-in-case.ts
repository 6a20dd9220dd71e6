import { asOf } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CaseParty } from "../../domain"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"

export type SayInCaseStepInput = {
  case_id: string
  party: CaseParty
  /** Member or officer; null for shoppers and the system. */
  author_id: string | null
  text: string
}

/** Adds a message to a case; the same words of the same side in a row are one message. A rollback removes it. */
export const sayInCaseStep = createStep(
  "say-in-case",
  async ({ case_id, party, author_id, text }: SayInCaseStepInput, { container }) => {
    const care = container.resolve(CUSTOMER_CARE_MODULE)
    const [last] = await care.listCaseMessages(
      { customer_case_id: case_id },
      { order: { said_at: "DESC", id: "DESC" }, take: 1 }
    )
    if (last?.party === party && last.text === text) {
      return new StepResponse({ id: last.id, is_new: false }, null)
    }
    const message = await care.createCaseMessages({
      customer_case_id: case_id,
      party,
      author_id,
      text,
      said_at: new Date(asOf(container)),
    })
    return new StepResponse({ id: message.id, is_new: true }, message.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(CUSTOMER_CARE_MODULE).deleteCaseMessages([id])
    }
  }
)
