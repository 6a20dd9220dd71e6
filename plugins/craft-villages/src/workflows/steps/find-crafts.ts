import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CRAFT_VILLAGES_MODULE } from "../../modules/craft-villages"
import { idsByHandle } from "./_ids-by-handle"

/** Finds the ids of crafts by their handles; refuses when one is not registered. */
export const findCraftsStep = createStep(
  "find-crafts",
  async (handles: string[], { container }) => {
    const crafts = await container.resolve(CRAFT_VILLAGES_MODULE).listCrafts({ handle: handles })
    return new StepResponse(idsByHandle("craft", handles, crafts))
  }
)
