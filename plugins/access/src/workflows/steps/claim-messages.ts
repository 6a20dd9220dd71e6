import { asOf } from "@cholang/shared"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MessageChannel } from "../../domain"

export type ClaimMessagesStepInput = {
  /** The most to send in one go. */
  limit: number
}

export type ClaimedMessage = {
  id: string
  recipient: string
  channel: MessageChannel
  template: string
  subject: string | null
  text: string
  attempts: number
}

/** How long a sender has; after that another takes the message up, so a crash loses none (and may tell one twice). */
const LEASE_SECONDS = 120

/** Takes messages that are due, so that no other process sends them meanwhile. The lease ends by itself. */
export const claimMessagesStep = createStep(
  "claim-messages",
  async ({ limit }: ClaimMessagesStepInput, { container }) => {
    const now = asOf(container)
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: ClaimedMessage[] }>(
        `UPDATE access_message
            SET attempts = attempts + 1,
                next_attempt_at = ?::timestamptz + make_interval(secs => ?),
                updated_at = now()
          WHERE id IN (
            SELECT id FROM access_message
             WHERE state = 'waiting' AND deleted_at IS NULL AND next_attempt_at <= ?
             ORDER BY next_attempt_at LIMIT ? FOR UPDATE SKIP LOCKED)
      RETURNING id, recipient, channel, template, subject, text, attempts`,
        [now, LEASE_SECONDS, now, limit]
      )

    return new StepResponse(rows)
  }
)
