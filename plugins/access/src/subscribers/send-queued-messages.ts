import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { MessageEvents } from "../events"
import { sendMessagesWorkflow } from "../workflows/send-messages"

const LIMIT = 100

/** Sends at once what was just left in the mailroom; the job takes up what this misses. */
export default async function sendQueuedMessages({ container }: SubscriberArgs): Promise<void> {
  await sendMessagesWorkflow(container).run({ input: { limit: LIMIT } })
}

export const config: SubscriberConfig = {
  event: MessageEvents.QUEUED,
  context: { subscriberId: "send-queued-messages" },
}
