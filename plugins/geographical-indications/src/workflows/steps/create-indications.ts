import type { IsoDay, Localised } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type {
  IndicationManager,
  IndicationStatus,
  SpecificationLimit,
} from "../../domain/indication"
import { GEOGRAPHICAL_INDICATIONS_MODULE } from "../../modules/geographical-indications"

/** An indication as it enters the register. What is not known stays null. */
export type RegisterIndication = {
  handle: string
  name: Localised
  /** The product that bears it, e.g. `{ vi: "Cam sành", en: "King mandarin" }`. */
  product: Localised
  registration_no?: string | null
  decision_no?: string | null
  /** As precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  decided_on?: IsoDay | null
  /** As precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  registered_on?: IsoDay | null
  status: IndicationStatus
  owner: Localised
  /** Oldest first. */
  managers: IndicationManager[]
  /** Communes of today that the area covers, five digits each. */
  area_commune_codes: string[]
  /** Names of communes as the decision prints them. */
  area_former_names: string[]
  specification: SpecificationLimit[]
  story: Localised
  /** Where the facts come from. */
  source: string
  is_demo?: boolean
}

/** Adds indications to the register; removes them on rollback. */
export const createIndicationsStep = createStep(
  "create-indications",
  async (indications: RegisterIndication[], { container }) => {
    const created = await container
      .resolve(GEOGRAPHICAL_INDICATIONS_MODULE)
      .createGeographicalIndications(indications)
    const records = created.map(({ id, handle }) => ({ id, handle }))
    return new StepResponse(
      records,
      records.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(GEOGRAPHICAL_INDICATIONS_MODULE).deleteGeographicalIndications(ids)
    }
  }
)
