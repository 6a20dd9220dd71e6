import type { Locale } from "@cholang/shared"
import type { MessageChannel, MessageState } from "../domain"

/** A message as `GET /mailbox` shows it in development, with `Accept: application/json`. */
export type MailboxMessage = {
  id: string
  to: string
  channel: MessageChannel
  locale: Locale
  template: string
  subject: string | null
  text: string
  state: MessageState
  created_at: string
}
