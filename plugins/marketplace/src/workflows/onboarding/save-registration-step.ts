import type { ProducerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { RegistrationStep } from "../../domain"
import { loadDraftRegistrationStep } from "./steps/load-registration"
import { sealAnswersStep } from "./steps/seal-answers"
import { updateRegistrationStep } from "./steps/update-registration"

export type SaveRegistrationStepWorkflowInput = {
  scope: ProducerScope
  step: RegistrationStep
  /** As typed; a field that is not there stays as it is. */
  answers: Record<string, string>
}

/**
 * Saves one step of a draft, finished or not, and answers what is wrong in it.
 *
 * @summary Save a step of a registration.
 */
export const saveRegistrationStepWorkflow = createWorkflow(
  "save-registration-step",
  (input: SaveRegistrationStepWorkflowInput) => {
    const loaded = loadDraftRegistrationStep(input)
    const saved = sealAnswersStep(
      transform({ loaded, input }, (data) => ({
        loaded: data.loaded,
        step: data.input.step,
        answers: data.input.answers,
      }))
    )
    updateRegistrationStep(transform({ saved }, (data) => data.saved.change))

    return new WorkflowResponse(transform({ saved }, (data) => data.saved.problems))
  }
)
