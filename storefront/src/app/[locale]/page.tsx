import type { CatalogAnswer } from "@cholang/backend/http"
import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getCatalog } from "@/data/get-catalog"
import { getCertificates } from "@/data/get-certificates"
import { getProduct } from "@/data/get-product"
import { getVillage } from "@/data/get-village"
import { getVillages } from "@/data/get-villages"
import { env } from "@/env"
import { chooseFeatured } from "@/features/home/featured"
import { HomeView } from "@/features/home/home-view"
import { choosePanels } from "@/features/home/panels"
import { queriesInSeason } from "@/features/home/seasons"
import type { SampleLabel } from "@/features/home/check-code"
import { ProductGrid } from "@/features/product-cards/product-grid"
import { MissingPage } from "@/features/shell/missing-page"
import { monthOf } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { alternatesOf } from "@/lib/seo/alternates"
import { JsonLd } from "@/lib/seo/json-ld"
import { organisation } from "@/lib/seo/organisation"
import { pageMetadata } from "@/lib/seo/page-metadata"

const FEATURED = 8
/** Enough to find things of several makers among. */
const NEWEST = 48
const PER_SEARCH = 3

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("common")])
  const title = `${t("shopName")} ${t("shopPlace")}`
  return {
    ...pageMetadata({ href: "/", locale, title, description: t("description") }),
    title: { absolute: `${title}: ${t("tagline")}` },
    alternates: alternatesOf("/", locale),
  }
}

export default async function HomePage() {
  const [locale, catalog, villages, ledger] = await Promise.all([
    getLocale(),
    getCatalog({ limit: NEWEST, sort: "newest" }),
    getVillages(),
    getCertificates({ status: "valid", limit: 5 }),
  ])
  if (catalog === null) return <MissingPage />
  const month = monthOf(catalog.as_of)
  const searches = await Promise.all(queriesInSeason(month).map(search))
  const panels = choosePanels(searches, catalog.cards)
  const shown = new Set(panels.map(({ id }) => id))
  const featured = chooseFeatured(
    catalog.cards.filter(({ id }) => !shown.has(id)),
    FEATURED
  )
  const all = villages?.villages ?? []
  const [story, sample] = await Promise.all([
    storyOf(
      all.map(({ handle }) => handle),
      month
    ),
    sampleOf(panels, locale),
  ])
  return (
    <>
      <JsonLd data={organisation(env().STOREFRONT_URL)} />
      <HomeView
        panels={panels}
        asOf={catalog.as_of}
        villages={all}
        certificates={ledger?.certificates ?? []}
        story={story}
        sample={sample}
        featured={<ProductGrid cards={featured} />}
      />
    </>
  )
}

async function search(q: string): Promise<CatalogAnswer["cards"]> {
  return (await getCatalog({ q, limit: PER_SEARCH }))?.cards ?? []
}

/** Every month another village tells. */
async function storyOf(handles: readonly string[], month: number) {
  const handle = handles[month % Math.max(1, handles.length)]
  return handle === undefined ? null : ((await getVillage(handle))?.village ?? null)
}

/** A label of a lot that is on sale, so that the sample code can be typed in. */
async function sampleOf(
  panels: CatalogAnswer["cards"],
  locale: Awaited<ReturnType<typeof getLocale>>
): Promise<SampleLabel | null> {
  for (const { handle } of panels) {
    const answer = await getProduct(handle)
    const lot = answer?.product.lots.find(({ state }) => state === "released")
    if (answer && lot) return { code: lot.code, title: pick(answer.product.title, locale) }
  }
  return null
}
