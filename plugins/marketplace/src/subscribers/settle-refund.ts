import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ProducerOrderEvents } from "../events"
import { settleRefundWorkflow } from "../workflows"

/** Sends money back through the payment's provider where it can; else the refund waits for the operator's transfer. */
export default async function settleRefund({
  event,
  container,
}: SubscriberArgs<{ reversal_id?: string }>): Promise<void> {
  const { reversal_id } = event.data
  if (reversal_id !== undefined) {
    await settleRefundWorkflow(container).run({
      input: { reversal_id, reference: null, party: { as: "system", job: "settle-refund" } },
    })
  }
}

export const config: SubscriberConfig = {
  event: [
    ProducerOrderEvents.CANCELLED,
    ProducerOrderEvents.LINES_CANCELLED,
    ProducerOrderEvents.RETURN_CHANGED,
  ],
  context: { subscriberId: "settle-refund" },
}
