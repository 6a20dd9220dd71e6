import type { OutgoingMessage } from "@cholang/access/workflows"
import { dayOf, type IsoInstant, type Locale, type Localised } from "@cholang/shared"
import en from "../../messages/en/onboarding.json"
import vi from "../../messages/vi/onboarding.json"

const TEXTS = { vi, en }

export type OnboardingTemplate =
  | "submitted"
  | "ask_for_changes"
  | "approve"
  | "reject"
  | "suspend"
  | "reinstate"
  | "close"
  | "reopen"

/** Somebody to tell: what a member signs in with is where messages go. */
export type Recipient = { login: string; locale: Locale }

export type Remark = { field: string; text: string }

export type OnboardingNotice = {
  template: OnboardingTemplate
  name: Localised
  reason: string | null
  remarks: readonly Remark[]
  number: number
  due_at: IsoInstant | null
  storefront_url: string
  /** What happened, once. */
  key: string
}

/** The same news for each recipient, in each one's language; a text message where the address is a telephone. */
export function onboardingNotices(
  recipients: readonly Recipient[],
  notice: OnboardingNotice
): OutgoingMessage[] {
  return recipients.map(({ login, locale }) => {
    const isEmail = login.includes("@")
    const words = TEXTS[locale][notice.template]
    const values = {
      name: notice.name[locale],
      reason: notice.reason ?? "",
      remarks: notice.remarks.map((remark) => remarkLine(locale, remark)).join(""),
      number: String(notice.number),
      due: notice.due_at === null ? "" : writtenDay(notice.due_at),
      link: `${notice.storefront_url}${locale === "en" ? "/en" : ""}/producer`,
    }
    return {
      to: login,
      channel: isEmail ? ("email" as const) : ("sms" as const),
      locale,
      template: `producer.${notice.template}`,
      subject: isEmail ? filled(words.subject, values) : null,
      text: isEmail
        ? filled(words.text, values).replace(/\n{3,}/g, "\n\n")
        : `${filled(words.subject, values)}. ${values.link}`,
      idempotency_key: `producer.${notice.template}:${notice.key}:${login}`,
    }
  })
}

/** How a registration is called in an officer's inbox. */
export function registrationTitle(name: Localised): Localised {
  return {
    vi: filled(vi.work_item, { name: name.vi }),
    en: filled(en.work_item, { name: name.en }),
  }
}

function remarkLine(locale: Locale, { field, text }: Remark): string {
  const names: Record<string, string> = TEXTS[locale].fields
  return `${filled(TEXTS[locale].remark, { field: names[field] ?? field, text })}\n`
}

function writtenDay(instant: IsoInstant): string {
  return dayOf(instant).split("-").reverse().join("/")
}

function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
