import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CraftVillageEvents } from "../events"
import { createCraftsStep, type RegisterCraft } from "./steps/create-crafts"

export type RegisterCraftsWorkflowInput = {
  crafts: RegisterCraft[]
}

/**
 * Adds rural crafts to the register.
 *
 * @summary Register crafts.
 */
export const registerCraftsWorkflow = createWorkflow(
  "register-crafts",
  (input: RegisterCraftsWorkflowInput) => {
    const crafts = createCraftsStep(input.crafts)

    emitEventStep({ eventName: CraftVillageEvents.CRAFT_REGISTERED, data: crafts })

    return new WorkflowResponse(crafts)
  }
)
