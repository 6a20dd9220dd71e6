import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { listLotSummariesStep, type ListLotSummariesInput } from "./steps/list-lot-summaries"

export type ReadLotSummariesWorkflowInput = ListLotSummariesInput

/**
 * The lots that a product's page may name.
 *
 * @summary Read the released lots of products.
 */
export const readLotSummariesWorkflow = createWorkflow(
  "read-lot-summaries",
  (input: ReadLotSummariesWorkflowInput) => new WorkflowResponse(listLotSummariesStep(input))
)
