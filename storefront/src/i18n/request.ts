import { hasLocale } from "next-intl"
import { getRequestConfig } from "next-intl/server"
import { locale as rootLocale } from "next/root-params"
import { messagesOf } from "./messages"
import { routing } from "./routing"

/**
 * The language comes from the path alone (never from a header), so that a page can be cached whole.
 * Actions and route handlers have no root parameters: they pass `locale` themselves.
 */
export default getRequestConfig(async ({ locale: given }) => {
  const asked = given ?? (await rootLocale())
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  return { locale, messages: messagesOf(locale), timeZone: "Asia/Ho_Chi_Minh" }
})
