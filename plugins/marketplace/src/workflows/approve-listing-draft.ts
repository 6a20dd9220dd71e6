import { closeWorkItemsStep, notifyStep, recordAuditStep } from "@cholang/access/workflows"
import type { OfficerScope } from "@cholang/shared"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { draftAudit } from "./_listing-audit"
import { LISTING_LOCK_TTL_SECONDS, LISTING_LOCK_WAIT_SECONDS } from "./_listing-lock"
import { publishListingChangesWorkflow } from "./publish-listing-changes"
import { publishNewListingWorkflow } from "./publish-new-listing"
import { moveListingDraftStep } from "./steps/move-listing-draft"
import { planPublicationStep } from "./steps/plan-publication"
import { readApprovedPricesStep } from "./steps/read-approved-prices"
import { recordOfferChangesStep } from "./steps/record-offer-changes"
import { wordDraftDecisionStep } from "./steps/word-draft-decision"

export type ApproveListingDraftWorkflowInput = {
  scope: OfficerScope
  id: string
  /** The version that the officer read: what was changed since is not approved unseen. */
  version: number
  reason?: string | null | undefined
}

/**
 * Approves a draft and brings it before the public, all or nothing: when any part fails, product, prices, stock and listing
 * are as they were.
 *
 * @summary Approve a listing draft and publish it.
 */
export const approveListingDraftWorkflow = createWorkflow(
  "approve-listing-draft",
  (input: ApproveListingDraftWorkflowInput) => {
    acquireLockStep({
      key: input.id,
      timeout: LISTING_LOCK_WAIT_SECONDS,
      ttl: LISTING_LOCK_TTL_SECONDS,
    })
    const plan = planPublicationStep(input)
    const created = when("the-product-is-new", { plan }, (data) => data.plan.product !== null).then(
      () => publishNewListingWorkflow.runAsStep({ input: { plan } })
    )
    const changed = when(
      "the-product-is-on-sale",
      { plan },
      (data) => data.plan.change !== null
    ).then(() => publishListingChangesWorkflow.runAsStep({ input: { plan } }))
    const published = transform({ created, changed }, (data) => {
      const listing = data.created?.[0] ?? data.changed?.[0]
      return { listing_id: listing?.id ?? "", product_id: listing?.product_id ?? "" }
    })
    recordOfferChangesStep(
      readApprovedPricesStep(
        transform({ input, plan, published }, (data) => ({
          producer_id: data.plan.producer_id,
          product_id: data.published.product_id,
          approved_by: data.input.scope.officerId,
        }))
      )
    )
    const move = transform({ input, published }, (data) => ({
      by: { kind: "officer" as const, scope: data.input.scope },
      id: data.input.id,
      version: data.input.version,
      action: "approve" as const,
      reason: data.input.reason ?? null,
      published: data.published,
    }))
    const moved = moveListingDraftStep(move)
    closeWorkItemsStep({ record_type: "listing_draft", record_id: input.id, outcome: "approved" })
    recordAuditStep(
      transform({ move, moved }, (data) => ({ entries: [draftAudit(data.move, data.moved)] }))
    )
    const messages = wordDraftDecisionStep(
      transform({ move, moved }, (data) => ({ moved: data.moved, reason: data.move.reason }))
    )
    notifyStep({ messages })
    releaseLockStep({ key: input.id })

    return new WorkflowResponse(
      transform({ moved, published }, (data) => ({
        id: data.moved.draft.id,
        state: data.moved.state,
        ...data.published,
      }))
    )
  }
)
