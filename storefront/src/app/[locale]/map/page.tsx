import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getMap } from "@/data/get-map"
import { getProducers } from "@/data/get-producers"
import { getVillages } from "@/data/get-villages"
import { env } from "@/env"
import { loadBaseMap } from "@/features/map/load-base-map"
import { MapPage } from "@/features/map/map-page"
import { breadcrumbList } from "@/lib/seo/breadcrumb-list"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("map")])
  return pageMetadata({ href: "/map", locale, title: t("title"), description: t("description") })
}

export default async function Page() {
  const [t, map, villages, producers] = await Promise.all([
    getTranslations("map"),
    getMap(),
    getVillages(),
    getProducers(),
  ])
  const communes = map?.communes ?? []
  return (
    <>
      <JsonLd data={breadcrumbList([{ name: t("title") }], env().STOREFRONT_URL)} />
      <MapPage
        base={await loadBaseMap(communes)}
        communes={communes}
        villages={new Map(villages?.villages.map((village) => [village.handle, village]))}
        producers={new Map(producers?.producers.map((producer) => [producer.handle, producer]))}
      />
    </>
  )
}
