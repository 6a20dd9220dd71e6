import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  previewOfferImportStep,
  type PreviewOfferImportStepInput,
} from "./steps/preview-offer-import"

/**
 * Reads a file of prices and stock and keeps what it would change, for its producer to look at before anything is written.
 *
 * @summary Preview an import of offers.
 */
export const previewOfferImportWorkflow = createWorkflow(
  "preview-offer-import",
  (input: PreviewOfferImportStepInput) => new WorkflowResponse(previewOfferImportStep(input))
)
