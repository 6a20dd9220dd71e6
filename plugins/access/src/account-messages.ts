import type { Locale } from "@cholang/shared"
import en from "../messages/en.json"
import vi from "../messages/vi.json"
import { loginOf } from "./domain"
import type { OutgoingMessage } from "./workflows/steps/notify"

const MESSAGES = { vi, en } satisfies Record<Locale, typeof vi>

export type AccountMessage = keyof typeof vi

/** A message about an account to its login: an e-mail, or a short text to a telephone. */
export function accountMessage(
  message: AccountMessage,
  to: { login: string; locale: Locale },
  words: Readonly<Record<string, string>>,
  occurrence: string
): OutgoingMessage {
  const texts = MESSAGES[to.locale][message]
  const channel = loginOf(to.login)?.channel ?? "email"
  return {
    to: to.login,
    channel,
    locale: to.locale,
    template: `account.${message}`,
    subject: channel === "email" ? fill(texts.subject, words) : null,
    text: fill(channel === "email" ? texts.text : texts.sms, words),
    idempotency_key: `account.${message}:${occurrence}`,
  }
}

function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole)
}
