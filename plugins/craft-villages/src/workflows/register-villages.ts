import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CraftVillageEvents } from "../events"
import { createVillagesStep, type RegisterVillage } from "./steps/create-villages"
import { findCraftsStep } from "./steps/find-crafts"

export type RegisterVillagesWorkflowInput = {
  villages: (RegisterVillage & {
    /** Crafts that are registered already. */
    craft_handles: string[]
  })[]
}

/**
 * Adds craft villages to the register, with the crafts that they live by.
 *
 * @summary Register craft villages.
 */
export const registerVillagesWorkflow = createWorkflow(
  "register-villages",
  (input: RegisterVillagesWorkflowInput) => {
    const handles = transform({ input }, ({ input: { villages } }) => [
      ...new Set(villages.flatMap(({ craft_handles }) => craft_handles)),
    ])
    const craftIds = findCraftsStep(handles)
    const villages = createVillagesStep({ villages: input.villages, craft_ids: craftIds })

    emitEventStep({ eventName: CraftVillageEvents.VILLAGE_REGISTERED, data: villages })

    return new WorkflowResponse(villages)
  }
)
