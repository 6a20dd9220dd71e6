import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readCustomerDataStep, type ReadCustomerDataStepInput } from "./steps/read-customer-data"

export type ExportCustomerDataWorkflowInput = ReadCustomerDataStepInput

/**
 * Puts together everything that is held about a customer, for the customer to take away.
 *
 * @summary Export a customer's data.
 */
export const exportCustomerDataWorkflow = createWorkflow(
  "export-customer-data",
  (input: ExportCustomerDataWorkflowInput) => new WorkflowResponse(readCustomerDataStep(input))
)
