import { asOf } from "@cholang/shared"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import type { CaseParty } from "../../domain"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"
import { database } from "../../queries/care/page"

const Last = z.object({ id: z.string(), party: z.string(), text: z.string() })

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
    const said = await database(container).transaction(async (trx) => {
      // Two that come together wait for each other, so the second one sees the first.
      await trx("marketplace_case").where({ id: case_id }).forUpdate().first("id")
      const last = Last.nullish().parse(
        await trx("marketplace_case_message")
          .where({ customer_case_id: case_id })
          .whereNull("deleted_at")
          .orderBy([
            { column: "said_at", order: "desc" },
            { column: "id", order: "desc" },
          ])
          .first("id", "party", "text")
      )
      if (last?.party === party && last.text === text) {
        return { id: last.id, is_new: false }
      }
      const id = generateEntityId(undefined, "cmsg")
      await trx("marketplace_case_message").insert({
        id,
        customer_case_id: case_id,
        party,
        author_id,
        text,
        said_at: asOf(container),
      })
      return { id, is_new: true }
    })
    return new StepResponse(said, said.is_new ? said.id : null)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(CUSTOMER_CARE_MODULE).deleteCaseMessages([id])
    }
  }
)
