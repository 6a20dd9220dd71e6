import { asOf, type Locale } from "@cholang/shared"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MessageChannel } from "../../domain"
import { MessageEvents } from "../../events"

export type OutgoingMessage = {
  /** E-mail address, or telephone number in E.164. */
  to: string
  channel: MessageChannel
  locale: Locale
  /** Which message of which plugin it is, such as `producer.approved`. */
  template: string
  /** Null for a text message. */
  subject: string | null
  /** Rendered by the plugin that sends it, in the language of the one who reads. */
  text: string
  /** The same key is told once, however often its cause is worked through. */
  idempotency_key: string
}

export type NotifyStepInput = { messages: OutgoingMessage[] }

/**
 * Leaves messages to be sent once the workflow has succeeded; a rollback takes them back unsent. Sending has attempts of
 * its own, so a carrier that is away neither holds up nor undoes what was decided.
 */
export const notifyStep = createStep(
  "notify",
  async ({ messages }: NotifyStepInput, { container, eventGroupId }) => {
    if (messages.length === 0) {
      return new StepResponse<string[], string[]>([], [])
    }
    const now = asOf(container)
    const ids = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("access_message")
      .insert(
        messages.map(({ to, ...message }) => ({
          id: generateEntityId(undefined, "acmsg"),
          recipient: to,
          ...message,
          next_attempt_at: now,
        }))
      )
      .onConflict()
      .ignore()
      .returning<{ id: string }[]>("id")
      .then((rows) => rows.map(({ id }) => id))

    await container.resolve(Modules.EVENT_BUS).emit({
      name: MessageEvents.QUEUED,
      data: { ids },
      ...(eventGroupId === undefined ? {} : { metadata: { eventGroupId } }),
    })
    return new StepResponse(ids, ids)
  },
  async (ids, { container, eventGroupId }) => {
    if (!ids || ids.length === 0) {
      return
    }
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("access_message")
      .whereIn("id", ids)
      .where("state", "waiting")
      .delete()
    if (eventGroupId !== undefined) {
      await container
        .resolve(Modules.EVENT_BUS)
        .clearGroupedEvents(eventGroupId, { eventNames: [MessageEvents.QUEUED] })
    }
  }
)
