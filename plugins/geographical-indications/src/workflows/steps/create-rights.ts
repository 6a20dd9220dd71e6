import { type IsoDay, startOfDay } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GEOGRAPHICAL_INDICATIONS_MODULE } from "../../modules/geographical-indications"

/** A right of use as its certificate prints it. */
export type GrantRight = {
  indication_handle: string
  producer_id: string
  product_ids: string[]
  /** Where the producer makes the products, five digits. */
  commune_code: string
  certificate_no: string
  granted_on: IsoDay
  /** First day that is no longer covered; null or left out for a right without an end. */
  valid_until?: IsoDay | null
  is_demo?: boolean
}

export type CreateRightsStepInput = {
  rights: GrantRight[]
  indication_ids: Record<string, string>
}

/** Writes rights, in the order of the input; removes them on rollback. */
export const createRightsStep = createStep(
  "create-rights",
  async ({ rights, indication_ids }: CreateRightsStepInput, { container }) => {
    const created = await container.resolve(GEOGRAPHICAL_INDICATIONS_MODULE).createIndicationRights(
      rights.map((right) => ({
        indication_id: indication_ids[right.indication_handle] ?? "",
        producer_id: right.producer_id,
        product_ids: right.product_ids,
        commune_code: right.commune_code,
        certificate_no: right.certificate_no,
        granted_on: right.granted_on,
        valid_until: right.valid_until ? new Date(startOfDay(right.valid_until)) : null,
        is_demo: right.is_demo ?? false,
      }))
    )
    const records = created.map(({ id, indication_id, producer_id, product_ids }) => ({
      id,
      indication_id,
      producer_id,
      product_ids,
    }))
    return new StepResponse(
      records,
      records.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(GEOGRAPHICAL_INDICATIONS_MODULE).deleteIndicationRights(ids)
    }
  }
)
