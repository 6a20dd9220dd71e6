import { findCommuneRef } from "@cholang/craft-villages/domain/administrative-units"
import {
  decideProducerWorkflow,
  setUpProducerShippingWorkflow,
} from "@cholang/marketplace/workflows"
import { Modules } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { parcelPriceVnd } from "../../producers/parcel-price"

/** A producer that was approved can send parcels at once, to every buyer of the shop's channels. */
decideProducerWorkflow.hooks.producerApproved(async ({ producers }, { container }) => {
  const unready = producers.filter(({ shipping_profile_id }) => shipping_profile_id === null)
  if (unready.length === 0) {
    return new StepResponse(null)
  }
  const channels = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({ is_disabled: false }, { select: ["id"] })
  await setUpProducerShippingWorkflow(container).run({
    input: {
      producers: unready.map((producer) => {
        const commune = findCommuneRef(producer.commune_code)
        return {
          producer_id: producer.id,
          producer_handle: producer.handle,
          producer_name: producer.name.vi,
          street: producer.street,
          commune_name: commune?.name ?? "",
          province_name: commune?.province_name ?? "",
          option_name: "Giao tiêu chuẩn",
          price_vnd: parcelPriceVnd(producer.commune_code),
        }
      }),
      sales_channel_ids: channels.map(({ id }) => id),
      country_code: "vn",
    },
  })
  return new StepResponse(null)
})
