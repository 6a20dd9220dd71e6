import type { IsoDay, IsoInstant, Localised, MediaRef } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TitleField } from "../../domain/artisan"
import { CRAFT_VILLAGES_MODULE } from "../../modules/craft-villages"

/** An artisan as entered in the register. Without consent the record is kept but never shown. */
export type RegisterArtisan = {
  handle: string
  /** Full name in Vietnamese order. */
  name: string
  title?: Localised | null
  title_field?: TitleField | null
  title_decision_no?: string | null
  title_decided_on?: IsoDay | null
  years_in_craft?: number | null
  teaches?: boolean
  story: Localised
  picture?: MediaRef | null
  /** When the artisan agreed to be shown. */
  consent_at?: IsoInstant | null
  /** The version of the consent text that was agreed to. */
  consent_version?: string | null
  is_demo?: boolean
}

export type CreateArtisansStepInput = {
  artisans: (RegisterArtisan & { village_handle?: string | null; craft_handle?: string | null })[]
  village_ids: Record<string, string>
  craft_ids: Record<string, string>
}

/** Adds artisans to the register; removes them on rollback. */
export const createArtisansStep = createStep(
  "create-artisans",
  async ({ artisans, village_ids, craft_ids }: CreateArtisansStepInput, { container }) => {
    const created = await container.resolve(CRAFT_VILLAGES_MODULE).createArtisans(
      artisans.map(({ village_handle, craft_handle, consent_at, ...artisan }) => ({
        ...artisan,
        consent_at: consent_at ? new Date(consent_at) : null,
        village_id: village_handle ? (village_ids[village_handle] ?? null) : null,
        craft_id: craft_handle ? (craft_ids[craft_handle] ?? null) : null,
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
      await container.resolve(CRAFT_VILLAGES_MODULE).deleteArtisans(ids)
    }
  }
)
