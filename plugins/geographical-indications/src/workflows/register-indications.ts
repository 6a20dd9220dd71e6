import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { IndicationEvents } from "../events"
import { createIndicationsStep, type RegisterIndication } from "./steps/create-indications"

export type RegisterIndicationsWorkflowInput = {
  indications: RegisterIndication[]
}

/**
 * Adds geographical indications to the register.
 *
 * @summary Register geographical indications.
 */
export const registerIndicationsWorkflow = createWorkflow(
  "register-indications",
  (input: RegisterIndicationsWorkflowInput) => {
    const indications = createIndicationsStep(input.indications)

    emitEventStep({ eventName: IndicationEvents.REGISTERED, data: indications })

    return new WorkflowResponse(indications)
  }
)
