import { asOf } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { nextAttemptAt } from "../../domain"
import { MAILROOM_MODULE } from "../../modules/mailroom"
import type { ClaimedMessage } from "./claim-messages"

/**
 * Hands each message to its carrier and notes what came of it. What a carrier has taken cannot be taken back, so this
 * step stands last and undoes nothing; one message that fails holds up no other.
 */
export const deliverMessagesStep = createStep(
  "deliver-messages",
  async (messages: ClaimedMessage[], { container }) => {
    const mailroom = container.resolve(MAILROOM_MODULE)
    for (const message of messages) {
      const error = await deliver(container, message)
      const now = asOf(container)
      await mailroom.updateMessages(
        error === null
          ? { id: message.id, state: "sent" as const, sent_at: new Date(now), last_error: null }
          : { id: message.id, ...afterFailure(message.attempts, now), last_error: error }
      )
    }
    return new StepResponse(messages.length)
  }
)

/** Null when the carrier took it, else why it did not. */
async function deliver(
  container: MedusaContainer,
  { id, recipient, channel, template, subject, text, attempts }: ClaimedMessage
): Promise<string | null> {
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: recipient,
      channel,
      template,
      // Not `data`, which the core would keep for good: a message may hold a code.
      content: { subject: subject ?? "", text },
      resource_type: "access_message",
      resource_id: id,
      idempotency_key: `${id}:${String(attempts)}`,
    })
    return null
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Message ${id} (${template}) was not sent, attempt ${String(attempts)}: ${reason}`)
    return reason
  }
}

function afterFailure(attempts: number, now: string) {
  const next = nextAttemptAt(attempts, now)
  return next === null
    ? { state: "given_up" as const }
    : { state: "waiting" as const, next_attempt_at: new Date(next) }
}
