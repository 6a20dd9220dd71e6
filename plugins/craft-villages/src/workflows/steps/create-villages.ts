import type { IsoDay, Localised, MediaRef } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findCommune } from "../../domain/administrative-units"
import type { VillageStatus, VillageType } from "../../domain/village"
import { CRAFT_VILLAGES_MODULE } from "../../modules/craft-villages"

/** A village as it enters the register. What is not known stays null. */
export type RegisterVillage = {
  handle: string
  name: Localised
  type: VillageType
  status: VillageStatus
  summary: Localised
  story: Localised
  /** Number of the decision of the province that recognised it. */
  recognition_decision_no?: string | null
  recognised_on?: IsoDay | null
  /** Five digits, Decision 19/2025/QĐ-TTg. */
  commune_code: string
  /** The address as it was printed before July 2025. */
  legacy_address?: string | null
  founded_year?: number | null
  /** Above sea level. */
  altitude_metres?: number | null
  picture?: MediaRef | null
  /** Where the facts come from; required unless the record is a demonstration. */
  source?: string | null
  is_demo?: boolean
}

export type CreateVillagesStepInput = {
  villages: (RegisterVillage & { craft_handles: string[] })[]
  craft_ids: Record<string, string>
}

/** Adds villages with their crafts to the register; removes them on rollback. */
export const createVillagesStep = createStep(
  "create-villages",
  async ({ villages, craft_ids }: CreateVillagesStepInput, { container }) => {
    villages.forEach(refuseUnknownCommune)
    const created = await container.resolve(CRAFT_VILLAGES_MODULE).createVillages(
      villages.map(({ craft_handles, ...village }) => ({
        ...village,
        crafts: craft_handles.flatMap((handle) => craft_ids[handle] ?? []),
      }))
    )
    const records = created.map(({ id, handle }) => ({ id, handle }))
    return new StepResponse(
      records,
      records.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(CRAFT_VILLAGES_MODULE).deleteVillages(ids)
    }
  }
)

function refuseUnknownCommune({ handle, commune_code }: RegisterVillage): void {
  if (findCommune(commune_code) === null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Village ${handle} cannot lie in commune ${commune_code}: there is none`,
      "commune_unknown"
    )
  }
}
