import { PRODUCER_KINDS } from "@cholang/marketplace/domain"
import { fold } from "@cholang/shared"
import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { TUYEN_QUANG } from "@/config/province"
import { getCommunes } from "@/data/get-communes"
import { getProducers } from "@/data/get-producers"
import { getVillages } from "@/data/get-villages"
import { env } from "@/env"
import { ProducersPage } from "@/features/producers/producers-page"
import { chosenOf } from "@/lib/chosen-of"
import { pick } from "@/lib/localised"
import { breadcrumbList } from "@/lib/seo/breadcrumb-list"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"

type Props = PageProps<"/[locale]/producers">

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [locale, t, { kind }] = await Promise.all([
    getLocale(),
    getTranslations("producers"),
    searchParams,
  ])
  return pageMetadata({
    href: "/producers",
    locale,
    title: t("title"),
    description: t("description"),
    indexed: kind === undefined,
  })
}

export default async function Page({ searchParams }: Props) {
  const [locale, t, query, producersAnswer, villagesAnswer, communesAnswer] = await Promise.all([
    getLocale(),
    getTranslations("producers"),
    searchParams,
    getProducers(),
    getVillages(),
    getCommunes(TUYEN_QUANG),
  ])
  const producers = (producersAnswer?.producers ?? []).toSorted((left, right) =>
    fold(pick(left.name, locale)).localeCompare(fold(pick(right.name, locale)))
  )
  const villages = new Map(villagesAnswer?.villages.map(({ handle, name }) => [handle, name]))
  const communes = new Map(communesAnswer?.communes.map(({ code, name }) => [code, name]))
  const kind = chosenOf(PRODUCER_KINDS, query.kind)
  const rows = producers
    .filter((producer) => kind === null || producer.kind === kind)
    .map((producer) => {
      const village = villages.get(producer.village_handle ?? "")
      return {
        producer,
        communeName: communes.get(producer.commune_code) ?? "",
        villageName: village === undefined ? null : pick(village, locale),
      }
    })
  return (
    <>
      <JsonLd data={breadcrumbList([{ name: t("title") }], env().STOREFRONT_URL)} />
      <ProducersPage
        rows={rows}
        total={producers.length}
        kinds={PRODUCER_KINDS.filter((each) =>
          producers.some((producer) => producer.kind === each)
        )}
        chosen={kind}
      />
    </>
  )
}
