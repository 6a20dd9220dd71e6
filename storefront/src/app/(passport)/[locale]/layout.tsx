import "@/features/passport/scan.css"
import type { Metadata, Viewport } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { env } from "@/env"

/** A page may wait for its data: it is sent whole, never as a shell with holes. */
export const instant = false

export function generateStaticParams() {
  return [{ locale: "_" }]
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common")
  return {
    metadataBase: new URL(env().STOREFRONT_URL),
    title: { default: t("shopName"), template: `%s · ${t("shopName")}` },
    formatDetection: { telephone: false },
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/apple-icon.png" },
  }
}

export const viewport: Viewport = { width: "device-width", initialScale: 1 }

/**
 * A root of its own: whoever scans a code stands in a shop with a weak signal, so this page carries neither the shop's
 * head nor its style sheet, and the verdict is the first thing on it.
 */
export default async function PassportLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale()
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
