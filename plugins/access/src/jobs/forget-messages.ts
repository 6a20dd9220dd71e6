import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetMessagesWorkflow } from "../workflows/forget-messages"

const KEEP_DAYS = 30

/** Messages hold names, addresses and codes: those that are done with go after a month. */
export default async function forgetMessages(container: MedusaContainer): Promise<void> {
  await forgetMessagesWorkflow(container).run({ input: { keep_days: KEEP_DAYS } })
}

export const config = { name: "forget-messages", schedule: "17 3 * * *" }
