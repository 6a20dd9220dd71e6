import "@/ui/globals.css"
import type { Metadata, Viewport } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { GROUND_BY_DAY, GROUND_BY_NIGHT } from "@/config/theme-colours"
import { env } from "@/env"
import { SiteFoot } from "@/features/shell/site-foot"
import { SiteHead } from "@/features/shell/site-head"
import { ThemeScript } from "@/features/shell/theme-script"
import { ClientMessages } from "@/i18n/client-messages"
import { PreloadFonts } from "@/ui/preload-fonts"
import { SkipLink } from "@/ui/skip-link"

/** A page may wait for its data: it is sent whole, never as a shell with holes. */
export const instant = false

/** No language is rendered by the build, which has no data; each page is rendered on its first request and kept. */
export function generateStaticParams() {
  return [{ locale: "_" }]
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common")
  return {
    metadataBase: new URL(env().STOREFRONT_URL),
    title: { default: `${t("shopName")} ${t("shopPlace")}`, template: `%s · ${t("shopName")}` },
    description: t("description"),
    applicationName: t("shopName"),
    formatDetection: { telephone: false },
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/apple-icon.png" },
    manifest: "/manifest.webmanifest",
  }
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: GROUND_BY_DAY },
    { media: "(prefers-color-scheme: dark)", color: GROUND_BY_NIGHT },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale()
  const t = await getTranslations("common")
  return (
    // The theme script sets `data-theme` before React takes over.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <ThemeScript />
        <PreloadFonts />
      </head>
      <body>
        <ClientMessages namespaces={["error"]}>
          <SkipLink label={t("skipToContent")} />
          <SiteHead />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <SiteFoot />
        </ClientMessages>
      </body>
    </html>
  )
}
