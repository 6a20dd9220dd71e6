import type { MedusaContainer } from "@medusajs/framework/types"
import { sendMessagesWorkflow } from "../workflows/send-messages"

const LIMIT = 200

/** Tries again what no carrier took, and sends what a crash left behind. */
export default async function sendWaitingMessages(container: MedusaContainer): Promise<void> {
  await sendMessagesWorkflow(container).run({ input: { limit: LIMIT } })
}

export const config = { name: "send-waiting-messages", schedule: "* * * * *" }
