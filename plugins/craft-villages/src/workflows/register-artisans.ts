import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CraftVillageEvents } from "../events"
import { createArtisansStep, type RegisterArtisan } from "./steps/create-artisans"
import { findCraftsStep } from "./steps/find-crafts"
import { findVillagesStep } from "./steps/find-villages"

export type RegisterArtisansWorkflowInput = {
  artisans: (RegisterArtisan & {
    /** A village that is registered already; empty for an artisan outside the villages. */
    village_handle?: string | null
    /** A craft that is registered already. */
    craft_handle?: string | null
  })[]
}

/**
 * Adds artisans to the register. Whoever has not agreed to be shown is kept and never shown.
 *
 * @summary Register artisans.
 */
export const registerArtisansWorkflow = createWorkflow(
  "register-artisans",
  (input: RegisterArtisansWorkflowInput) => {
    const handles = transform({ input }, ({ input: { artisans } }) => ({
      villages: [...new Set(artisans.flatMap(({ village_handle }) => village_handle ?? []))],
      crafts: [...new Set(artisans.flatMap(({ craft_handle }) => craft_handle ?? []))],
    }))
    const villageIds = findVillagesStep(handles.villages)
    const craftIds = findCraftsStep(handles.crafts)
    const artisans = createArtisansStep({
      artisans: input.artisans,
      village_ids: villageIds,
      craft_ids: craftIds,
    })

    emitEventStep({ eventName: CraftVillageEvents.ARTISAN_REGISTERED, data: artisans })

    return new WorkflowResponse(artisans)
  }
)
