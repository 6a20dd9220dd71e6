import { notifyStep } from "@cholang/access/workflows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ProducerOrderEvents } from "../../events"
import { orderNotice, producerNotice } from "../../notices/order-notice"
import { eventOf } from "./_order-audit"
import type { OrderParty } from "./_order-party"
import { loadProducerOrderStep } from "./steps/load-producer-order"
import { markMessagesReadStep } from "./steps/mark-messages-read"
import { sendOrderMessageStep } from "./steps/send-order-message"

export type SendOrderMessageWorkflowInput = {
  id: string
  party: OrderParty
  text: string
}

/**
 * A shopper and a producer write each other about a part of an order. Nobody reads it first; a limit keeps it a talk.
 *
 * @summary Send a message about an order.
 */
export const sendOrderMessageWorkflow = createWorkflow(
  "send-order-message",
  (input: SendOrderMessageWorkflowInput) => {
    const loaded = loadProducerOrderStep(input)
    const author = transform({ input }, (data) =>
      data.input.party.as === "shopper" ? ("shopper" as const) : ("producer" as const)
    )
    const sent = sendOrderMessageStep(
      transform({ loaded, input, author }, (data) => ({
        order: { id: data.loaded.order.id, producer_id: data.loaded.order.producer_id },
        author: data.author,
        member_id: data.input.party.as === "producer" ? data.input.party.scope.memberId : null,
        text: data.input.text,
        at: data.loaded.at,
      }))
    )
    markMessagesReadStep(
      transform({ loaded, author }, (data) => ({
        producer_order_id: data.loaded.order.id,
        author: data.author === "shopper" ? ("producer" as const) : ("shopper" as const),
        at: data.loaded.at,
      }))
    )
    notifyStep(
      transform({ loaded, input, author, sent }, (data) => {
        const values = { message: data.input.text }
        return {
          messages:
            data.author === "shopper"
              ? producerNotice("message_from_shopper", data.loaded.order, data.sent.id, values)
              : orderNotice("message_from_producer", data.loaded.order, data.sent.id, values),
        }
      })
    )
    emitEventStep({
      eventName: ProducerOrderEvents.MESSAGE_SENT,
      data: transform({ loaded }, (data) => eventOf(data.loaded.order)),
    })

    return new WorkflowResponse(sent)
  }
)
