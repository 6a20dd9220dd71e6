import { notifyStep, recordAuditStep } from "@cholang/access/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { piecesLeft } from "../../domain"
import { ProducerOrderEvents } from "../../events"
import type { LoadedProducerOrder } from "../../queries/producer-orders/load-producer-order"
import { auditOf, eventOf, LOCK_TIMEOUT_SECONDS, LOCK_TTL_SECONDS, lockKeyOf } from "./_order-audit"
import { orderNotice } from "../../notices/order-notice"
import type { OrderParty } from "./_order-party"
import { loadProducerOrderStep } from "./steps/load-producer-order"
import { moveProducerOrderStep } from "./steps/move-producer-order"
import { setOrderFulfilmentStep } from "./steps/set-order-fulfilment"

export type ShipProducerOrderWorkflowInput = {
  id: string
  party: OrderParty
  /** Who carries the parcel, as the producer calls them. */
  carrier: string
  /** Null where the carrier gives none. */
  tracking_number: string | null
}

/** Pieces that go into the parcel: what is a service has none. */
function parcelItems(order: LoadedProducerOrder) {
  return order.lines
    .filter((line) => line.activity === "goods" && piecesLeft(line) > 0)
    .map((line) => ({ id: line.order_line_id, quantity: piecesLeft(line) }))
}

/**
 * Hands a producer's parcel to a carrier: the core takes its pieces out of the producer's stock location, and the
 * shopper is told how to follow it. Told twice it does nothing.
 *
 * @summary Ship a producer's order.
 */
export const shipProducerOrderWorkflow = createWorkflow(
  "ship-producer-order",
  (input: ShipProducerOrderWorkflowInput) => {
    const key = transform({ input }, (data) => lockKeyOf(data.input.id))
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const loaded = loadProducerOrderStep(input)
    const result = moveProducerOrderStep(
      transform({ loaded, input }, (data) => ({
        order: { id: data.loaded.order.id, state: data.loaded.order.state },
        action: "ship" as const,
        at: data.loaded.at,
        carrier: data.input.carrier,
        tracking_number: data.input.tracking_number,
      }))
    )

    when(
      "there-is-a-parcel",
      { result, loaded },
      (data) =>
        data.result.moved &&
        data.loaded.order.shipping_option_id !== null &&
        parcelItems(data.loaded.order).length > 0
    ).then(() => {
      const fulfilment = createOrderFulfillmentWorkflow.runAsStep({
        input: transform({ loaded }, ({ loaded: { order } }) => ({
          order_id: order.order_id,
          items: parcelItems(order),
          no_notification: true,
          ...(order.shipping_option_id === null
            ? {}
            : { shipping_option_id: order.shipping_option_id }),
          ...(order.producer.stock_location_id === null
            ? {}
            : { location_id: order.producer.stock_location_id }),
        })),
      })
      createOrderShipmentWorkflow.runAsStep({
        input: transform({ loaded, fulfilment, input }, (data) => ({
          order_id: data.loaded.order.order_id,
          fulfillment_id: data.fulfilment.id,
          items: parcelItems(data.loaded.order),
          no_notification: true,
          labels:
            data.input.tracking_number === null
              ? []
              : [
                  {
                    tracking_number: data.input.tracking_number,
                    tracking_url: "",
                    label_url: "",
                  },
                ],
        })),
      })
      setOrderFulfilmentStep(
        transform({ loaded, fulfilment }, (data) => ({
          id: data.loaded.order.id,
          fulfillment_id: data.fulfilment.id,
        }))
      )
    })

    when("parcel-was-sent", { result }, (data) => data.result.moved).then(() => {
      recordAuditStep(
        transform({ loaded, input }, (data) => ({
          entries: [
            auditOf(data.loaded.order, data.input.party, "shipped", {
              before: { state: data.loaded.order.state },
              after: {
                state: "shipped",
                carrier: data.input.carrier,
                tracking_number: data.input.tracking_number,
              },
            }),
          ],
        }))
      )
      notifyStep(
        transform({ loaded, input }, (data) => ({
          messages: orderNotice("shipped", data.loaded.order, data.loaded.order.id, {
            carrier: data.input.carrier,
            tracking: data.input.tracking_number ?? "–",
          }),
        }))
      )
      emitEventStep({
        eventName: ProducerOrderEvents.SHIPPED,
        data: transform({ loaded }, (data) => eventOf(data.loaded.order)),
      })
    })
    releaseLockStep({ key })

    return new WorkflowResponse(result)
  }
)
