import { findCommuneRef } from "@cholang/craft-villages/domain/administrative-units"
import {
  registerProducersWorkflow,
  setUpProducerShippingWorkflow,
} from "@cholang/marketplace/workflows"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { parcelPriceVnd } from "../../producers/parcel-price"
import type { SeedContext } from "../context"
import { type DemoProducer, PRODUCERS } from "../demo"
import { known, missing, readRows } from "../read-rows"
import { producerPrint } from "../subject-prints"

const ProducerRow = z.object({
  id: z.string(),
  handle: z.string(),
  shipping_profile_id: z.string().nullable(),
  stock_location_id: z.string().nullable(),
})
export type SeededProducer = z.infer<typeof ProducerRow>

/** Invented producers, approved, each with its own way of shipping; the result is by handle. */
export async function seedProducers(
  context: SeedContext,
  salesChannelId: string
): Promise<Map<string, SeededProducer>> {
  const { container, studio, added } = context
  const newOnes = missing(PRODUCERS, ({ handle }) => handle, (await readProducers(context)).keys())
  if (newOnes.length > 0) {
    const pictures = await studio.printAll(newOnes.map(producerPrint))
    await registerProducersWorkflow(container).run({
      input: {
        producers: newOnes.map((producer, index) => ({
          handle: producer.handle,
          kind: producer.kind,
          name: producer.name,
          story: producer.story,
          commune_code: producer.communeCode,
          street: producer.street,
          village_handle: producer.village,
          founded_year: producer.foundedYear,
          picture: pictures[index] ?? null,
          verification: producer.verification,
          state: "approved" as const,
          is_demo: true,
        })),
      },
    })
    added(newOnes.length, "producers")
  }

  await setUpShipping(context, salesChannelId)
  return readProducers(context)
}

async function readProducers({ query }: SeedContext): Promise<Map<string, SeededProducer>> {
  const rows = await readRows(query, "producer", Object.keys(ProducerRow.shape), ProducerRow)
  return new Map(rows.map((row) => [row.handle, row]))
}

async function setUpShipping(context: SeedContext, salesChannelId: string): Promise<void> {
  const registered = await readProducers(context)
  const withoutShipping = PRODUCERS.filter(
    ({ handle }) => known(registered, handle).shipping_profile_id === null
  )
  if (withoutShipping.length === 0) {
    return
  }
  await removeHalfMade(context, withoutShipping)
  await setUpProducerShippingWorkflow(context.container).run({
    input: {
      producers: withoutShipping.map((producer) => {
        const commune = findCommuneRef(producer.communeCode)
        return {
          producer_id: known(registered, producer.handle).id,
          producer_handle: producer.handle,
          producer_name: producer.name.vi,
          street: producer.street,
          commune_name: commune?.name ?? "",
          province_name: commune?.province_name ?? "",
          option_name: "Giao tiêu chuẩn",
          price_vnd: parcelPriceVnd(producer.communeCode),
        }
      }),
      sales_channel_ids: [salesChannelId],
      country_code: "vn",
    },
  })
  context.added(withoutShipping.length, "ways of shipping")
}

/** What a run that was cut short has left of these producers' shipping; their names are unique. */
async function removeHalfMade(
  { container }: SeedContext,
  producers: readonly DemoProducer[]
): Promise<void> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const stockLocations = container.resolve(Modules.STOCK_LOCATION)
  const handles = producers.map(({ handle }) => handle)

  const sets = await fulfillment.listFulfillmentSets({ name: handles })
  await fulfillment.deleteFulfillmentSets(sets.map(({ id }) => id))
  const profiles = await fulfillment.listShippingProfiles({ name: handles })
  await fulfillment.deleteShippingProfiles(profiles.map(({ id }) => id))
  const locations = await stockLocations.listStockLocations({
    name: producers.map(({ name }) => name.vi),
  })
  await stockLocations.deleteStockLocations(locations.map(({ id }) => id))
}
