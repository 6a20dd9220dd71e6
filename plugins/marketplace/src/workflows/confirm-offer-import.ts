import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LISTING_LOCK_TTL_SECONDS, LISTING_LOCK_WAIT_SECONDS } from "./_listing-lock"
import { changeOffersWorkflow } from "./change-offers"
import {
  confirmOfferImportStep,
  type ConfirmOfferImportStepInput,
} from "./steps/confirm-offer-import"
import { refuseStaleImportStep } from "./steps/refuse-stale-import"

/**
 * Writes what a preview showed, all of it or nothing. Confirming again changes nothing.
 *
 * @summary Confirm an import of offers.
 */
export const confirmOfferImportWorkflow = createWorkflow(
  "confirm-offer-import",
  (input: ConfirmOfferImportStepInput) => {
    acquireLockStep({
      key: input.id,
      timeout: LISTING_LOCK_WAIT_SECONDS,
      ttl: LISTING_LOCK_TTL_SECONDS,
    })
    const confirmed = confirmOfferImportStep(input)
    const changed = changeOffersWorkflow.runAsStep({
      input: transform({ input, confirmed }, (data) => ({
        scope: data.input.scope,
        changes: data.confirmed.changes,
        cause: "csv" as const,
      })),
    })
    refuseStaleImportStep({ problems: changed.problems })
    releaseLockStep({ key: input.id })

    return new WorkflowResponse(
      transform({ changed }, (data) => ({ changed: data.changed.changed }))
    )
  }
)
