import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LISTING_LOCK_TTL_SECONDS, LISTING_LOCK_WAIT_SECONDS } from "./_listing-lock"
import { saveListingDraftStep, type SaveListingDraftStepInput } from "./steps/save-listing-draft"

/**
 * Keeps what a producer has written so far. Says so when somebody else saved in between, and then writes nothing. A draft
 * becomes a record when it is submitted: until then single keystrokes are not audited.
 *
 * @summary Save a listing draft.
 */
export const saveListingDraftWorkflow = createWorkflow(
  "save-listing-draft",
  (input: SaveListingDraftStepInput) => {
    acquireLockStep({
      key: input.id,
      timeout: LISTING_LOCK_WAIT_SECONDS,
      ttl: LISTING_LOCK_TTL_SECONDS,
    })
    const saved = saveListingDraftStep(input)
    releaseLockStep({ key: input.id })

    return new WorkflowResponse(saved)
  }
)
