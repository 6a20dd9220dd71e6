import { NextIntlClientProvider } from "next-intl"
import { getLocale, getMessages } from "next-intl/server"
import type { ComponentProps } from "react"
import type { Messages } from "./messages"

/**
 * Gives client components below it `useTranslations` for the named features only: everything handed to the browser
 * weighs on every page. Prefer passing finished texts as props.
 */
export async function ClientMessages({
  namespaces,
  children,
}: {
  namespaces: readonly (keyof Messages)[]
  children: ComponentProps<typeof NextIntlClientProvider>["children"]
}) {
  const locale = await getLocale()
  const messages = await getMessages()
  const chosen = Object.fromEntries(namespaces.map((name) => [name, messages[name]]))
  return (
    <NextIntlClientProvider locale={locale} messages={chosen} timeZone="Asia/Ho_Chi_Minh">
      {children}
    </NextIntlClientProvider>
  )
}
