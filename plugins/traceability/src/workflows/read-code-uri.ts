import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findCodeUriStep, type FindCodeUriInput } from "./steps/find-code-uri"

export type ReadCodeUriWorkflowInput = FindCodeUriInput

/**
 * What the QR picture of a code has to carry.
 *
 * @summary Read the printed address of an issued code.
 */
export const readCodeUriWorkflow = createWorkflow(
  "read-code-uri",
  (input: ReadCodeUriWorkflowInput) => new WorkflowResponse(findCodeUriStep(input))
)
