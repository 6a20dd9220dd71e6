import type { SitemapAnswer } from "@cholang/backend/http"
import { LOCALES } from "@cholang/shared"
import type { MetadataRoute } from "next"
import { connection } from "next/server"
import { getSitemap } from "@/data/get-sitemap"
import { env } from "@/env"
import { type Href, pathOf } from "@/lib/paths"
import { absoluteUrl } from "@/lib/seo/absolute-url"

/** Pages that are not of one record. */
const PAGES = [
  "/",
  "/products",
  "/villages",
  "/producers",
  "/indications",
  "/certificates",
  "/map",
  "/check-code",
  "/about",
  "/terms",
  "/privacy",
] as const satisfies readonly Href[]

const RECORD_PAGES = {
  products: "/products/[handle]",
  villages: "/villages/[handle]",
  artisans: "/artisans/[handle]",
  producers: "/producers/[handle]",
  indications: "/indications/[handle]",
} as const satisfies Record<keyof SitemapAnswer, string>

type Kind = keyof typeof RECORD_PAGES
const KINDS: readonly Kind[] = ["products", "villages", "artisans", "producers", "indications"]

/** Every page in both languages, each naming the other. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection()
  const records = await getSitemap()
  const pages = PAGES.flatMap((href) => entriesOf(href))
  const details = KINDS.flatMap((kind) =>
    (records?.[kind] ?? []).flatMap(({ handle, updated_at: updatedAt }) =>
      entriesOf({ pathname: RECORD_PAGES[kind], params: { handle } }, updatedAt)
    )
  )
  return [...pages, ...details]
}

function entriesOf(href: Href, lastModified?: string): MetadataRoute.Sitemap {
  const origin = env().STOREFRONT_URL
  const languages = Object.fromEntries(
    LOCALES.map((locale) => [locale, absoluteUrl(pathOf(href, locale), origin)])
  )
  return LOCALES.map((locale) => ({
    url: absoluteUrl(pathOf(href, locale), origin),
    ...(lastModified === undefined ? {} : { lastModified }),
    alternates: { languages },
  }))
}
