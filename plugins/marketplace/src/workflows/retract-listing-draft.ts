import { closeWorkItemsStep, recordAuditStep } from "@cholang/access/workflows"
import type { ProducerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { draftAudit } from "./_listing-audit"
import { LISTING_LOCK_TTL_SECONDS, LISTING_LOCK_WAIT_SECONDS } from "./_listing-lock"
import { moveListingDraftStep } from "./steps/move-listing-draft"

export type RetractListingDraftWorkflowInput = {
  scope: ProducerScope
  id: string
  version: number
  /** `takeBack` to write on, `withdraw` for good. */
  action: "takeBack" | "withdraw"
}

/**
 * Takes a draft back from the officers, or gives it up.
 *
 * @summary Take back or withdraw a listing draft.
 */
export const retractListingDraftWorkflow = createWorkflow(
  "retract-listing-draft",
  (input: RetractListingDraftWorkflowInput) => {
    acquireLockStep({
      key: input.id,
      timeout: LISTING_LOCK_WAIT_SECONDS,
      ttl: LISTING_LOCK_TTL_SECONDS,
    })
    const move = transform({ input }, ({ input: { scope, id, version, action } }) => ({
      by: { kind: "producer" as const, scope },
      id,
      version,
      action,
    }))
    const moved = moveListingDraftStep(move)
    closeWorkItemsStep(
      transform({ moved }, ({ moved: { draft } }) => ({
        record_type: "listing_draft",
        record_id: draft.id,
        outcome: "withdrawn",
      }))
    )
    recordAuditStep(
      transform({ move, moved }, (data) => ({ entries: [draftAudit(data.move, data.moved)] }))
    )
    releaseLockStep({ key: input.id })

    return new WorkflowResponse(
      transform({ moved }, ({ moved: { draft, state } }) => ({ id: draft.id, state }))
    )
  }
)
