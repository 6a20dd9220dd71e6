import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { TUYEN_QUANG } from "@/config/province"
import { getCatalog } from "@/data/get-catalog"
import { getCommunes } from "@/data/get-communes"
import { getMap } from "@/data/get-map"
import { getProducer } from "@/data/get-producer"
import { getVillages } from "@/data/get-villages"
import { env } from "@/env"
import { FollowForm } from "@/features/customer-care/follow-form"
import { AreaFigure } from "@/features/map/area-figure"
import { loadBaseMap } from "@/features/map/load-base-map"
import { ProducerPage } from "@/features/producers/producer-page"
import { ProductGrid } from "@/features/product-cards/product-grid"
import { MissingPage } from "@/features/shell/missing-page"
import { pick } from "@/lib/localised"
import { pathOf } from "@/lib/paths"
import { absoluteUrl } from "@/lib/seo/absolute-url"
import { breadcrumbList } from "@/lib/seo/breadcrumb-list"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { GoLink } from "@/ui/link"

type Props = PageProps<"/[locale]/producers/[handle]">

export function generateStaticParams() {
  return [{ handle: "_" }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params
  const [locale, answer] = await Promise.all([getLocale(), getProducer(handle)])
  if (answer === null) return {}
  const { name, story, picture } = answer.producer
  return pageMetadata({
    href: { pathname: "/producers/[handle]", params: { handle } },
    locale,
    title: pick(name, locale),
    description: pick(story, locale).split("\n")[0],
    picture,
  })
}

export default async function Page({ params }: Props) {
  const { handle } = await params
  const [locale, t, answer, villages, communes] = await Promise.all([
    getLocale(),
    getTranslations("producers"),
    getProducer(handle),
    getVillages(),
    getCommunes(TUYEN_QUANG),
  ])
  if (answer === null) return <MissingPage />
  const { producer } = answer
  const name = pick(producer.name, locale)
  const found = communes?.communes.find(({ code }) => code === producer.commune_code)
  const commune =
    found && communes ? { name: found.name, province_name: communes.province.name } : null
  const origin = env().STOREFRONT_URL
  const address = pathOf({ pathname: "/producers/[handle]", params: { handle } }, locale)
  return (
    <>
      <JsonLd
        data={{
          "@graph": [
            breadcrumbList(
              [{ name: t("title"), path: pathOf("/producers", locale) }, { name }],
              origin
            ),
            {
              "@type": "Organization",
              name,
              url: absoluteUrl(address, origin),
              address: {
                "@type": "PostalAddress",
                streetAddress: producer.street,
                addressLocality: commune?.name,
                addressRegion: commune?.province_name,
                addressCountry: "VN",
              },
            },
          ],
        }}
      />
      <ProducerPage
        producer={producer}
        closure={answer.closure}
        follow={<FollowForm producerId={producer.id} />}
        commune={commune}
        village={
          villages?.villages.find((village) => village.handle === producer.village_handle) ?? null
        }
        products={<ProducerProducts handle={handle} />}
        map={
          <ProducerPlace
            code={producer.commune_code}
            place={[name, commune?.name].filter(Boolean).join(", ")}
          />
        }
      />
    </>
  )
}

const SHOWN_PRODUCTS = 12

async function ProducerProducts({ handle }: { handle: string }) {
  const [t, answer] = await Promise.all([
    getTranslations("producers.producer"),
    getCatalog({ producer: [handle], limit: SHOWN_PRODUCTS }),
  ])
  if (answer === null || answer.cards.length === 0) return <p className="soft">{t("noProducts")}</p>
  return (
    <>
      <ProductGrid cards={answer.cards} />
      {answer.count > answer.cards.length ? (
        <GoLink href={{ pathname: "/products", query: { producer: handle } }}>
          {t("allProducts", { count: answer.count })}
        </GoLink>
      ) : null}
    </>
  )
}

async function ProducerPlace({ code, place }: { code: string; place: string }) {
  const [t, answer] = await Promise.all([getTranslations("map"), getMap()])
  const base = await loadBaseMap(answer?.communes ?? [])
  return <AreaFigure base={base} label={t("place", { place })} codes={[code]} markedCode={code} />
}
