import type { CatalogAnswer } from "@cholang/backend/http"
import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getCatalog } from "@/data/get-catalog"
import { getMap } from "@/data/get-map"
import { getProducers } from "@/data/get-producers"
import { getVillage } from "@/data/get-village"
import { env } from "@/env"
import { AreaFigure } from "@/features/map/area-figure"
import { loadBaseMap } from "@/features/map/load-base-map"
import { ProducerList } from "@/features/producers/producer-list"
import { ProductGrid } from "@/features/product-cards/product-grid"
import { MissingPage } from "@/features/shell/missing-page"
import { VillagePage } from "@/features/villages/village-page"
import { pick } from "@/lib/localised"
import { pathOf } from "@/lib/paths"
import { breadcrumbList } from "@/lib/seo/breadcrumb-list"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { GoLink } from "@/ui/link"

type Props = PageProps<"/[locale]/villages/[handle]">

export function generateStaticParams() {
  return [{ handle: "_" }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params
  const [locale, answer] = await Promise.all([getLocale(), getVillage(handle)])
  if (answer === null) return {}
  return pageMetadata({
    href: { pathname: "/villages/[handle]", params: { handle } },
    locale,
    title: pick(answer.village.name, locale),
    description: pick(answer.village.summary, locale),
    picture: answer.village.picture,
  })
}

export default async function Page({ params }: Props) {
  const { handle } = await params
  const [locale, answer, goods, makers] = await Promise.all([
    getLocale(),
    getVillage(handle),
    getCatalog({ village: [handle], limit: SHOWN_PRODUCTS }),
    getProducers(),
  ])
  if (answer === null) return <MissingPage />
  const { village } = answer
  const producers = (makers?.producers ?? []).filter((each) => each.village_handle === handle)
  const t = await getTranslations("villages")
  const name = pick(village.name, locale)
  const trail = [{ name: t("title"), path: pathOf("/villages", locale) }, { name }]
  return (
    <>
      <JsonLd data={breadcrumbList(trail, env().STOREFRONT_URL)} />
      <VillagePage
        village={village}
        products={
          goods === null || goods.cards.length === 0 ? null : (
            <VillageProducts handle={handle} goods={goods} />
          )
        }
        producers={
          producers.length === 0 ? null : (
            <ProducerList
              rows={producers.map((producer) => ({
                producer,
                communeName: village.commune.name,
                villageName: null,
              }))}
            />
          )
        }
        map={
          <VillagePlace
            code={village.commune.code}
            name={name}
            communeName={village.commune.name}
          />
        }
      />
    </>
  )
}

const SHOWN_PRODUCTS = 8

async function VillageProducts({ handle, goods }: { handle: string; goods: CatalogAnswer }) {
  const t = await getTranslations("villages.village")
  return (
    <>
      <ProductGrid cards={goods.cards} />
      {goods.count > goods.cards.length ? (
        <GoLink href={{ pathname: "/products", query: { village: handle } }}>
          {t("allProducts", { count: goods.count })}
        </GoLink>
      ) : null}
    </>
  )
}

async function VillagePlace({
  code,
  name,
  communeName,
}: {
  code: string
  name: string
  communeName: string
}) {
  const [t, answer] = await Promise.all([getTranslations("map"), getMap()])
  const base = await loadBaseMap(answer?.communes ?? [])
  return (
    <AreaFigure
      base={base}
      label={t("place", { place: `${name}, ${communeName}` })}
      codes={[code]}
      markedCode={code}
    />
  )
}
