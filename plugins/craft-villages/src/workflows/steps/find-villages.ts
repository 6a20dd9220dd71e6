import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CRAFT_VILLAGES_MODULE } from "../../modules/craft-villages"
import { idsByHandle } from "./_ids-by-handle"

/** Finds the ids of villages by their handles; refuses when one is not registered. */
export const findVillagesStep = createStep(
  "find-villages",
  async (handles: string[], { container }) => {
    const villages = await container
      .resolve(CRAFT_VILLAGES_MODULE)
      .listVillages({ handle: handles })
    return new StepResponse(idsByHandle("village", handles, villages))
  }
)
