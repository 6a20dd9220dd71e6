import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { sendPasswordResetWorkflow } from "../workflows/send-password-reset"

const PasswordReset = z.object({
  entity_id: z.string(),
  actor_type: z.string(),
  token: z.string(),
  metadata: z.object({ locale: z.string().nullish() }).nullish(),
})

/** Customers of the shop alone; members and officers have codes of their own. */
export default async function sendPasswordReset({
  event,
  container,
}: SubscriberArgs): Promise<void> {
  const { entity_id, actor_type, token, metadata } = PasswordReset.parse(event.data)
  if (actor_type === "customer") {
    await sendPasswordResetWorkflow(container).run({
      input: { email: entity_id, token, locale: metadata?.locale ?? null },
    })
  }
}

export const config: SubscriberConfig = {
  event: AuthWorkflowEvents.PASSWORD_RESET,
  context: { subscriberId: "send-customer-password-reset" },
}
