import { asOf } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { CASE_STATES, mustEscalate } from "../../domain"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"
import { database } from "../../queries/care/page"
import { instant, LocalisedRow } from "../../queries/care/rows"

export type EscalateOverdueStepInput = { limit: number }

const Row = z.object({
  id: z.string(),
  state: z.enum(CASE_STATES),
  order_display_id: z.number(),
  producer_id: z.string(),
  producer_name: LocalisedRow,
  commune_code: z.string(),
  first_response_due_at: instant,
  first_responded_at: instant.nullable(),
  resolution_due_at: instant,
})

/** Moves the cases that let a time pass to the officer; a rollback puts each back. */
export const escalateOverdueStep = createStep(
  "escalate-overdue",
  async ({ limit }: EscalateOverdueStepInput, { container }) => {
    const at = asOf(container)
    const rows = Row.array().parse(
      await database(container)("marketplace_case as care")
        .join("marketplace_producer as producer", "producer.id", "care.producer_id")
        .whereIn("care.state", ["open", "answered"])
        .whereNull("care.deleted_at")
        .where((late) => {
          void late.where("care.resolution_due_at", "<", at).orWhere((unanswered) => {
            void unanswered
              .whereNull("care.first_responded_at")
              .where("care.first_response_due_at", "<", at)
          })
        })
        .orderBy("care.resolution_due_at")
        .limit(limit)
        .select("care.*", "producer.name as producer_name")
    )
    const late = rows.filter((row) => mustEscalate(row, at))
    await container.resolve(CUSTOMER_CARE_MODULE).updateCustomerCases(
      late.map(({ id }) => ({
        id,
        state: "escalated" as const,
        escalation_cause: "overdue" as const,
        escalated_at: new Date(at),
      }))
    )
    return new StepResponse(
      {
        at,
        cases: late.map((row) => ({
          case_id: row.id,
          order_display_id: row.order_display_id,
          producer_id: row.producer_id,
          producer_name: row.producer_name,
          commune_code: row.commune_code,
          due_at: row.resolution_due_at,
        })),
      },
      late.map(({ id, state }) => ({ id, state }))
    )
  },
  async (before, { container }) => {
    if (before && before.length > 0) {
      await container
        .resolve(CUSTOMER_CARE_MODULE)
        .updateCustomerCases(
          before.map((each) => ({ ...each, escalation_cause: null, escalated_at: null }))
        )
    }
  }
)
