import "@/ui/globals.css"
import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import type { ComponentProps } from "react"
import { env } from "@/env"
import { ClientMessages } from "@/i18n/client-messages"
import { PreloadFonts } from "@/ui/preload-fonts"
import { SkipLink } from "@/ui/skip-link"
import { ThemeScript } from "./theme-script"

/** What React's server and client types both take for the content of a document. */
export type Content = ComponentProps<typeof ClientMessages>["children"]

/** The document of the portal and of the desk: the shop's style, none of its head, foot and basket. */
export async function WorkDocument({ children }: { children: Content }) {
  const locale = await getLocale()
  const t = await getTranslations("common")
  return (
    // The theme script sets `data-theme` before React takes over.
    <html lang={locale} suppressHydrationWarning>
      {/* eslint-disable-next-line @next/next/no-head-element -- a root layout's own head; next/head is of another router */}
      <head>
        <ThemeScript />
        <PreloadFonts />
      </head>
      <body>
        <ClientMessages namespaces={["error"]}>
          <SkipLink label={t("skipToContent")} />
          {children}
        </ClientMessages>
      </body>
    </html>
  )
}

/** Of use to nobody but who is signed in: no search engine, no preview. */
export async function workMetadata(namespace: "portal" | "desk"): Promise<Metadata> {
  const t = await getTranslations(namespace)
  return {
    metadataBase: new URL(env().STOREFRONT_URL),
    title: { default: t("title"), template: `%s · ${t("title")}` },
    description: t("description"),
    robots: { index: false, follow: false },
    formatDetection: { telephone: false },
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/apple-icon.png" },
  }
}
