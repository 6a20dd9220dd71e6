import { asOf } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type CaseDecision, type EscalationCause, moveCase } from "../../domain"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"

/** What happens to a case, with what must be known of it. */
export type CaseMove =
  | { action: "answer" }
  | { action: "escalate"; cause: EscalationCause }
  | {
      action: "decide"
      decision: CaseDecision
      reason: string
      refund_vnd: number | null
      agency_id: string
    }
  | { action: "close" }

export type MoveCaseStepInput = { id: string; move: CaseMove }

/** Moves a case as the table allows; a rollback puts it back as it was. */
export const moveCaseStep = createStep(
  "move-case",
  async ({ id, move }: MoveCaseStepInput, { container }) => {
    const care = container.resolve(CUSTOMER_CARE_MODULE)
    const before = await care.retrieveCustomerCase(id)
    const next = moveCase(before.state, move.action)
    if (!next.ok) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Case ${id} cannot ${move.action} while it is ${before.state}`,
        next.code
      )
    }
    await care.updateCustomerCases({
      id,
      state: next.value,
      ...changeOf(move, new Date(asOf(container)), before.first_responded_at),
    })

    return new StepResponse(
      { id, before: before.state, after: next.value },
      {
        id,
        state: before.state,
        first_responded_at: before.first_responded_at,
        escalated_at: before.escalated_at,
        escalation_cause: before.escalation_cause,
        decision: before.decision,
        decision_reason: before.decision_reason,
        refund_vnd: before.refund_vnd,
        decided_at: before.decided_at,
        agency_id: before.agency_id,
        closed_at: before.closed_at,
      }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(CUSTOMER_CARE_MODULE).updateCustomerCases(before)
    }
  }
)

function changeOf(move: CaseMove, now: Date, firstRespondedAt: Date | null) {
  switch (move.action) {
    case "answer":
      return { first_responded_at: firstRespondedAt ?? now }
    case "escalate":
      return { escalated_at: now, escalation_cause: move.cause }
    case "decide":
      return {
        decision: move.decision,
        decision_reason: move.reason,
        refund_vnd: move.refund_vnd,
        agency_id: move.agency_id,
        decided_at: now,
      }
    case "close":
      return { closed_at: now }
  }
}
