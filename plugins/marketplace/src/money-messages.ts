import type { OutgoingMessage } from "@cholang/access/workflows"
import { dayOf, type IsoInstant, type Locale } from "@cholang/shared"
import en from "../messages/money/en.json"
import vi from "../messages/money/vi.json"
import { toAscii } from "./domain"
import type { Owner } from "./queries/ledger/owners"

const MESSAGES = { vi, en } satisfies Record<Locale, typeof vi>

export type MoneyMessage = Exclude<keyof typeof vi, "statement">

export function statementTexts(locale: Locale): (typeof vi)["statement"] {
  return MESSAGES[locale].statement
}

/** One message to each owner, in its language: an e-mail, or a short text without marks to a telephone. */
export function moneyMessages(
  message: MoneyMessage,
  owners: readonly Owner[],
  wordsOf: (locale: Locale) => Readonly<Record<string, string>>,
  occurrence: string
): OutgoingMessage[] {
  return owners.map(({ member_id, login, locale }) => {
    const texts = MESSAGES[locale][message]
    const words = wordsOf(locale)
    const isEmail = login.includes("@")
    return {
      to: login,
      channel: isEmail ? ("email" as const) : ("sms" as const),
      locale,
      template: `money.${message}`,
      subject: isEmail ? fill(texts.subject, words) : null,
      text: isEmail ? fill(texts.text, words) : toAscii(fill(texts.sms, words)),
      idempotency_key: `money.${message}:${occurrence}:${member_id}`,
    }
  })
}

/** Puts words in the place of `{names}`. */
export function fill(text: string, words: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole))
}

export function vndText(amountVnd: number): string {
  return `${new Intl.NumberFormat("vi-VN").format(amountVnd)} đ`
}

/** `23/11/2026` in Vietnamese, `23 November 2026` in English. */
export function dayText(at: IsoInstant, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-GB", {
    day: "2-digit",
    month: locale === "vi" ? "2-digit" : "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${dayOf(at)}T00:00:00Z`))
}
