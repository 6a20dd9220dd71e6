import type { OutgoingMessage } from "@cholang/access/workflows"
import type { Localised } from "@cholang/shared"
import en from "../../messages/en/listings.json"
import vi from "../../messages/vi/listings.json"

const TEXTS = { vi, en }
export type ListingMessageKind = keyof typeof vi

export type ListingMessage = {
  kind: ListingMessageKind
  title: Localised
  reason: string | null
  /** Of the producer; nobody is told where none is known. */
  email: string | null
  /** Where the portal is. */
  storefrontUrl: string
  /** What happened once is told once. */
  key: string
}

/** Tells a producer what an officer decided. Producers are written to in Vietnamese, the language of the office. */
export function listingMessages(message: ListingMessage): OutgoingMessage[] {
  const { kind, email } = message
  if (email === null) {
    return []
  }
  const locale = "vi"
  const { subject, text } = TEXTS[locale][kind]
  const fill = (sentence: string) =>
    sentence
      .replaceAll("{title}", () => message.title[locale])
      .replaceAll("{reason}", () => message.reason ?? "")
      .replaceAll("{link}", `${message.storefrontUrl}/producer/listings`)
  return [
    {
      to: email,
      channel: "email",
      locale,
      template: `listing.${kind}`,
      subject: fill(subject),
      text: fill(text),
      idempotency_key: `listing:${message.key}`,
    },
  ]
}
