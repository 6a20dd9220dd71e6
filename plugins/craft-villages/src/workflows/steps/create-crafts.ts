import type { Localised } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CraftGroup } from "../../domain/craft-group"
import { CRAFT_VILLAGES_MODULE } from "../../modules/craft-villages"

export type RegisterCraft = {
  handle: string
  name: Localised
  group: CraftGroup
}

/** Adds crafts to the register; removes them on rollback. */
export const createCraftsStep = createStep(
  "create-crafts",
  async (crafts: RegisterCraft[], { container }) => {
    const created = await container.resolve(CRAFT_VILLAGES_MODULE).createCrafts(crafts)
    const records = created.map(({ id, handle }) => ({ id, handle }))
    return new StepResponse(
      records,
      records.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(CRAFT_VILLAGES_MODULE).deleteCrafts(ids)
    }
  }
)
