import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getCatalog } from "@/data/get-catalog"
import { getIndication } from "@/data/get-indication"
import { getMap } from "@/data/get-map"
import { getProducers } from "@/data/get-producers"
import { env } from "@/env"
import { IndicationPage } from "@/features/indications/indication-page"
import { AreaFigure } from "@/features/map/area-figure"
import { loadBaseMap } from "@/features/map/load-base-map"
import { ProductGrid } from "@/features/product-cards/product-grid"
import { MissingPage } from "@/features/shell/missing-page"
import { pick } from "@/lib/localised"
import { pathOf } from "@/lib/paths"
import { breadcrumbList } from "@/lib/seo/breadcrumb-list"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"

type Props = PageProps<"/[locale]/indications/[handle]">

export function generateStaticParams() {
  return [{ handle: "_" }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params
  const [locale, t, answer] = await Promise.all([
    getLocale(),
    getTranslations("indications.indication"),
    getIndication(handle),
  ])
  if (answer === null) return {}
  const name = pick(answer.indication.name, locale)
  const product = pick(answer.indication.product, locale)
  return pageMetadata({
    href: { pathname: "/indications/[handle]", params: { handle } },
    locale,
    title: `${name}, ${product}`,
    description: t("description", { name, product }),
  })
}

export default async function Page({ params }: Props) {
  const { handle } = await params
  const [locale, t, mapTexts, answer, producers, map] = await Promise.all([
    getLocale(),
    getTranslations("indications"),
    getTranslations("map"),
    getIndication(handle),
    getProducers(),
    getMap(),
  ])
  if (answer === null) return <MissingPage />
  const { indication } = answer
  const codes = indication.area.commune_codes
  const communes = new Map(map?.communes.map(({ code, name }) => [code, name]))
  const holders = new Map(producers?.producers.map((producer) => [producer.id, producer]))
  const base = await loadBaseMap(map?.communes ?? [])
  const trail = [
    { name: t("title"), path: pathOf("/indications", locale) },
    { name: pick(indication.name, locale) },
  ]
  return (
    <>
      <JsonLd data={breadcrumbList(trail, env().STOREFRONT_URL)} />
      <IndicationPage
        indication={indication}
        asOf={answer.as_of}
        holderOf={(id) => {
          const holder = holders.get(id)
          return holder === undefined
            ? null
            : { handle: holder.handle, name: pick(holder.name, locale) }
        }}
        communeNames={codes.map((code) => communes.get(code) ?? code)}
        map={
          codes.length === 0 ? null : (
            <AreaFigure
              base={base}
              label={mapTexts("area", { count: codes.length })}
              codes={codes}
            />
          )
        }
        products={<IndicationProducts handle={handle} isAreaKnown={codes.length > 0} />}
      />
    </>
  )
}

const SHOWN_PRODUCTS = 8

async function IndicationProducts({
  handle,
  isAreaKnown,
}: {
  handle: string
  /** A product carries the name only where its place of making lies in the known area. */
  isAreaKnown: boolean
}) {
  const [t, answer] = await Promise.all([
    getTranslations("indications.indication"),
    getCatalog({ indication: [handle], limit: SHOWN_PRODUCTS }),
  ])
  if (answer === null || answer.cards.length === 0)
    return <p className="soft">{t(isAreaKnown ? "noProducts" : "noProductsNoArea")}</p>
  return <ProductGrid cards={answer.cards} />
}
