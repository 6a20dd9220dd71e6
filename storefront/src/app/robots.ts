import type { MetadataRoute } from "next"
import { connection } from "next/server"
import { env } from "@/env"
import { pathOf } from "@/lib/paths"
import { absoluteUrl } from "@/lib/seo/absolute-url"

const PRIVATE = ["/basket", "/checkout", "/order-look-up"] as const

/** What belongs to one visitor is of no use to a search engine. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        "/don-hang/",
        "/en/orders/",
        ...PRIVATE.flatMap((page) => [pathOf(page, "vi"), pathOf(page, "en")]),
      ],
    },
    sitemap: absoluteUrl("/sitemap.xml", env().STOREFRONT_URL),
  }
}
