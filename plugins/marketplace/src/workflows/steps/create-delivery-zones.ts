import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type DeliveryZone = {
  /** Unique among the fulfilment sets. */
  name: string
  /** ISO 3166-1 alpha-2, lower case. */
  country_code: string
}

/** Creates one fulfilment set with one zone for each entry, in one call; a rollback removes them. */
export const createDeliveryZonesStep = createStep(
  "create-delivery-zones",
  async (zones: DeliveryZone[], { container }) => {
    const created = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets(
      zones.map(({ name, country_code }) => ({
        name,
        type: "shipping",
        service_zones: [{ name, geo_zones: [{ type: "country", country_code }] }],
      }))
    )
    const sets = created.map(({ id, name, service_zones }) => ({
      id,
      name,
      service_zone_ids: service_zones.map((zone) => zone.id),
    }))

    return new StepResponse(
      sets,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets(ids)
    }
  }
)
