import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findTraceRecordStep, type FindTraceRecordInput } from "./steps/find-trace-record"

export type ReadTraceRecordWorkflowInput = FindTraceRecordInput

/**
 * What the record says of a code at a moment. A code that was never issued is an answer too, with the verdict `unknown`:
 * who asks learns nothing by trying codes that a scan would not tell.
 *
 * @summary Read the record behind a code.
 */
export const readTraceRecordWorkflow = createWorkflow(
  "read-trace-record",
  (input: ReadTraceRecordWorkflowInput) => new WorkflowResponse(findTraceRecordStep(input))
)
