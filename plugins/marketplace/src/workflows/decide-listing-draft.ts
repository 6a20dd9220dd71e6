import { closeWorkItemsStep, notifyStep, recordAuditStep } from "@cholang/access/workflows"
import type { OfficerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { FieldRemark } from "../http"
import { draftAudit } from "./_listing-audit"
import { LISTING_LOCK_TTL_SECONDS, LISTING_LOCK_WAIT_SECONDS } from "./_listing-lock"
import { moveListingDraftStep } from "./steps/move-listing-draft"
import { wordDraftDecisionStep } from "./steps/word-draft-decision"

export type DecideListingDraftWorkflowInput = {
  scope: OfficerScope
  id: string
  /** The version that the officer read. */
  version: number
  decision: "askForChanges" | "reject"
  /** Told to the producer. */
  reason: string
  /** Beside the fields that they are about. */
  remarks: FieldRemark[]
}

/**
 * Asks a producer to change a draft, or rejects it, with the reason.
 *
 * @summary Ask for changes of a listing draft, or reject it.
 */
export const decideListingDraftWorkflow = createWorkflow(
  "decide-listing-draft",
  (input: DecideListingDraftWorkflowInput) => {
    acquireLockStep({
      key: input.id,
      timeout: LISTING_LOCK_WAIT_SECONDS,
      ttl: LISTING_LOCK_TTL_SECONDS,
    })
    const move = transform({ input }, ({ input: { scope, decision, ...rest } }) => ({
      ...rest,
      by: { kind: "officer" as const, scope },
      action: decision,
    }))
    const moved = moveListingDraftStep(move)
    closeWorkItemsStep(
      transform({ moved }, ({ moved: { draft, state } }) => ({
        record_type: "listing_draft",
        record_id: draft.id,
        outcome: state,
      }))
    )
    recordAuditStep(
      transform({ move, moved }, (data) => ({ entries: [draftAudit(data.move, data.moved)] }))
    )
    const messages = wordDraftDecisionStep(
      transform({ input, moved }, (data) => ({ moved: data.moved, reason: data.input.reason }))
    )
    notifyStep({ messages })
    releaseLockStep({ key: input.id })

    return new WorkflowResponse(
      transform({ moved }, ({ moved: { draft, state } }) => ({ id: draft.id, state }))
    )
  }
)
