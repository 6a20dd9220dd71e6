import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { assignProducerShippingStep } from "./steps/assign-producer-shipping"
import { createDeliveryZonesStep } from "./steps/create-delivery-zones"

/** The framework's own provider: parcels are handed over by the producer, nothing is called. */
export const MANUAL_FULFILMENT_PROVIDER = "manual_manual"

export type ProducerShipping = {
  producer_id: string
  /** Unique; names its profile, location and zone. */
  producer_handle: string
  producer_name: string
  /** Street, hamlet. */
  street: string
  /** Name of the commune and of the province, as an address shows them. */
  commune_name: string
  province_name: string
  /** Name of the one way of delivery, as the buyer reads it. */
  option_name: string
  /** Price of one parcel in đồng. */
  price_vnd: number
}

export type SetUpProducerShippingWorkflowInput = {
  producers: ProducerShipping[]
  /** Channels that sell from the producers' stock. */
  sales_channel_ids: string[]
  /** Where parcels go: ISO 3166-1 alpha-2, lower case. */
  country_code: string
}

/**
 * Gives each producer its own shipping profile, stock location and delivery price. Since profiles differ, a basket asks
 * for one shipping method a producer.
 *
 * @summary Set up the shipping of producers.
 */
export const setUpProducerShippingWorkflow = createWorkflow(
  "set-up-producer-shipping",
  (input: SetUpProducerShippingWorkflowInput) => {
    const plan = transform({ input }, ({ input: { producers, country_code } }) => ({
      profiles: producers.map(({ producer_handle }) => ({
        name: producer_handle,
        type: "producer",
      })),
      locations: producers.map((producer) => ({
        name: producer.producer_name,
        address: {
          address_1: producer.street,
          city: producer.commune_name,
          province: producer.province_name,
          country_code,
        },
      })),
      zones: producers.map(({ producer_handle }) => ({ name: producer_handle, country_code })),
    }))

    const profiles = createShippingProfilesWorkflow.runAsStep({ input: { data: plan.profiles } })
    const locations = createStockLocationsWorkflow.runAsStep({
      input: { locations: plan.locations },
    })
    const sets = createDeliveryZonesStep(plan.zones)

    const made = transform({ input, profiles, locations, sets }, (data) =>
      data.input.producers.map((producer, index) => {
        const profile = data.profiles[index]
        const location = data.locations[index]
        const set = data.sets.find(({ name }) => name === producer.producer_handle)
        const zoneId = set?.service_zone_ids[0]
        if (!profile || !location || !set || zoneId === undefined) {
          throw new MedusaError(
            MedusaError.Types.UNEXPECTED_STATE,
            `Shipping of ${producer.producer_handle} was not created whole`
          )
        }
        return { producer, profileId: profile.id, locationId: location.id, setId: set.id, zoneId }
      })
    )

    createRemoteLinkStep(
      transform({ made, input }, (data) =>
        data.made.flatMap(({ locationId, setId }) => [
          {
            [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
            [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL_FULFILMENT_PROVIDER },
          },
          {
            [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
            [Modules.FULFILLMENT]: { fulfillment_set_id: setId },
          },
          ...data.input.sales_channel_ids.map((sales_channel_id) => ({
            [Modules.SALES_CHANNEL]: { sales_channel_id },
            [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
          })),
        ])
      )
    )

    const options = transform({ made }, (data) =>
      data.made.map(({ producer, profileId, zoneId }) => ({
        name: producer.option_name,
        price_type: "flat" as const,
        provider_id: MANUAL_FULFILMENT_PROVIDER,
        service_zone_id: zoneId,
        shipping_profile_id: profileId,
        data: { id: "manual-fulfillment" },
        type: {
          label: producer.option_name,
          description: producer.producer_name,
          code: `standard-${producer.producer_handle}`,
        },
        prices: [{ currency_code: "vnd", amount: producer.price_vnd }],
        rules: [
          { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
          { attribute: "is_return", value: "false", operator: "eq" as const },
        ],
      }))
    )
    createShippingOptionsWorkflow.runAsStep({ input: options })

    const assignments = transform({ made }, (data) =>
      data.made.map(({ producer, profileId, locationId }) => ({
        id: producer.producer_id,
        shipping_profile_id: profileId,
        stock_location_id: locationId,
      }))
    )

    return new WorkflowResponse(assignProducerShippingStep(assignments))
  }
)
