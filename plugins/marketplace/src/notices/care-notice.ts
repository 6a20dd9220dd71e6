import type { OutgoingMessage } from "@cholang/access/workflows"
import { dayOf, type IsoInstant, type Locale, LOCALES } from "@cholang/shared"
import en from "../../messages/en/customer-care.json"
import vi from "../../messages/vi/customer-care.json"

const TEXTS = { vi, en }

export type CareTemplate =
  | "case_opened"
  | "case_for_producer"
  | "case_message"
  | "case_escalated"
  | "case_decided"
  | "case_closed"
  | "password_reset"
  | "claim_orders"

export type CareNotice = {
  /** Null where no address is known: then nobody is told. */
  to: string | null
  locale: Locale
  template: CareTemplate
  values: Record<string, string>
  /** The same cause told twice is one message. */
  key: string
}

/** An e-mail of the shopper's side, in its reader's language; none where no address is known. */
export function careNotices(notices: readonly CareNotice[]): OutgoingMessage[] {
  return notices.flatMap(({ to, locale, template, values, key }) =>
    to === null
      ? []
      : [
          {
            to,
            channel: "email" as const,
            locale,
            template: `customer-care.${template}`,
            subject: filled(TEXTS[locale][template].subject, values),
            text: filled(TEXTS[locale][template].text, values),
            idempotency_key: `customer-care.${template}:${key}:${to}`,
          },
        ]
  )
}

/** Short words of this plugin: parties, causes, decisions. */
export function careWords(locale: Locale) {
  const { parties, causes, decisions } = TEXTS[locale]
  return { parties, causes, decisions }
}

/** A moment as people write it in Viet Nam: `24/11/2026 09:00`. */
export function writtenMoment(instant: IsoInstant): string {
  const [year, month, day] = dayOf(instant).split("-")
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant))
  return `${day ?? ""}/${month ?? ""}/${year ?? ""} ${time}`
}

export function localeFrom(text: string | null | undefined): Locale {
  return LOCALES.find((known) => known === text?.slice(0, 2)) ?? "vi"
}

function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
