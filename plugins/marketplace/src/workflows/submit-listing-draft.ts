import { openWorkItemsStep, recordAuditStep } from "@cholang/access/workflows"
import { addDays, dayOf, type ProducerScope, startOfDay } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { draftRisk, REVIEW_DAYS } from "../domain"
import { draftAudit } from "./_listing-audit"
import { LISTING_LOCK_TTL_SECONDS, LISTING_LOCK_WAIT_SECONDS } from "./_listing-lock"
import { moveListingDraftStep } from "./steps/move-listing-draft"

export type SubmitListingDraftWorkflowInput = {
  scope: ProducerScope
  id: string
  /** The version that the producer sees; another one is refused. */
  version: number
}

/**
 * Puts a finished draft before the officers of its commune.
 *
 * @summary Submit a listing draft.
 */
export const submitListingDraftWorkflow = createWorkflow(
  "submit-listing-draft",
  (input: SubmitListingDraftWorkflowInput) => {
    acquireLockStep({
      key: input.id,
      timeout: LISTING_LOCK_WAIT_SECONDS,
      ttl: LISTING_LOCK_TTL_SECONDS,
    })
    const move = transform({ input }, ({ input: { scope, id, version } }) => ({
      by: { kind: "producer" as const, scope },
      id,
      version,
      action: "submit" as const,
    }))
    const moved = moveListingDraftStep(move)
    openWorkItemsStep(
      transform({ moved }, ({ moved: { draft, producer, at } }) => ({
        items: [
          {
            kind: "listing" as const,
            record_type: "listing_draft",
            record_id: draft.id,
            title: draft.content.title,
            producer_id: draft.producer_id,
            producer_name: producer.name,
            commune_code: producer.commune_code,
            risk: draftRisk(draft.base, draft.content),
            submitted_at: at,
            due_at: startOfDay(addDays(dayOf(at), REVIEW_DAYS + 1)),
            link: `/officer/listings/${draft.id}`,
          },
        ],
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
