import type { AgencyKind, Localised } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TerritoryKind } from "../../domain"
import { ACCESS_MODULE } from "../../modules/access"

export type CreateAgency = {
  /** Unique. */
  handle: string
  kind: AgencyKind
  name: Localised
  territory_kind: TerritoryKind
  /** Five digits each; empty for the whole province. */
  commune_codes: string[]
  requires_second_factor?: boolean
  is_demo?: boolean
}

/** Records agencies; a rollback removes them. */
export const createAgenciesStep = createStep(
  "create-agencies",
  async (agencies: CreateAgency[], { container }) => {
    const created = await container.resolve(ACCESS_MODULE).createAgencies(agencies)

    return new StepResponse(
      created,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(ACCESS_MODULE).deleteAgencies(ids)
    }
  }
)
