import { officerActor, producerActor } from "@cholang/access/domain"
import { notifyStep, recordAuditStep } from "@cholang/access/workflows"
import { ProductStatus } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { ListingEvents } from "../events"
import { LISTING_LOCK_TTL_SECONDS, LISTING_LOCK_WAIT_SECONDS } from "./_listing-lock"
import { moveListingStep, type MoveListingStepInput } from "./steps/move-listing"
import { wordTakeDownStep } from "./steps/word-take-down"

/**
 * Pauses or resumes a listing for its producer; takes it down or gives it back for an officer. What is not published is
 * in no list, on no page and in no basket, and nothing of it is deleted.
 *
 * @summary Change whether a listing is shown.
 */
export const changeListingStateWorkflow = createWorkflow(
  "change-listing-state",
  (input: MoveListingStepInput) => {
    acquireLockStep({
      key: input.id,
      timeout: LISTING_LOCK_WAIT_SECONDS,
      ttl: LISTING_LOCK_TTL_SECONDS,
    })
    const moved = moveListingStep(input)
    updateProductsWorkflow.runAsStep({
      input: transform({ moved }, ({ moved: { before, state } }) => ({
        products: [
          {
            id: before.product_id,
            status: state === "published" ? ProductStatus.PUBLISHED : ProductStatus.DRAFT,
          },
        ],
      })),
    })
    recordAuditStep(
      transform(
        { input, moved },
        ({ input: { by, reason }, moved: { before, producer, state } }) => ({
          entries: [
            {
              actor: by.kind === "producer" ? producerActor(by.scope) : officerActor(by.scope),
              action: `listing.${state}`,
              record_type: "listing",
              record_id: before.id,
              producer_id: before.producer_id,
              agency_id: by.kind === "officer" ? by.scope.agencyId : null,
              commune_code: producer.commune_code,
              before: { state: before.state },
              after: { state },
              reason,
            },
          ],
        })
      )
    )
    const messages = wordTakeDownStep(
      transform({ input, moved }, (data) => ({
        listing_id: data.moved.before.id,
        title: data.moved.before.title,
        state: data.moved.state,
        reason: data.input.reason,
        email: data.moved.producer.email,
        at: data.moved.at,
      }))
    )
    notifyStep({ messages })
    emitEventStep({
      eventName: ListingEvents.UPDATED,
      data: transform({ moved }, ({ moved: { before } }) => [
        { id: before.id, product_id: before.product_id },
      ]),
    })
    releaseLockStep({ key: input.id })

    return new WorkflowResponse(
      transform({ moved }, ({ moved: { before, state } }) => ({ id: before.id, state }))
    )
  }
)
