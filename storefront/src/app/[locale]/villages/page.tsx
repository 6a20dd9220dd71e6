import { CRAFT_GROUPS } from "@cholang/craft-villages/domain"
import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getVillages } from "@/data/get-villages"
import { env } from "@/env"
import { byAltitude, groupsPresent, ofGroup } from "@/features/villages/order-villages"
import { VillagesPage } from "@/features/villages/villages-page"
import { chosenOf } from "@/lib/chosen-of"
import { breadcrumbList } from "@/lib/seo/breadcrumb-list"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"

type Props = PageProps<"/[locale]/villages">

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [locale, t, { group }] = await Promise.all([
    getLocale(),
    getTranslations("villages"),
    searchParams,
  ])
  return pageMetadata({
    href: "/villages",
    locale,
    title: t("title"),
    description: t("description"),
    indexed: group === undefined,
  })
}

export default async function Page({ searchParams }: Props) {
  const [locale, t, query, answer] = await Promise.all([
    getLocale(),
    getTranslations("villages"),
    searchParams,
    getVillages(),
  ])
  const villages = byAltitude(answer?.villages ?? [], locale)
  const group = chosenOf(CRAFT_GROUPS, query.group)
  return (
    <>
      <JsonLd data={breadcrumbList([{ name: t("title") }], env().STOREFRONT_URL)} />
      <VillagesPage
        villages={ofGroup(villages, group)}
        total={villages.length}
        groups={groupsPresent(villages, CRAFT_GROUPS)}
        chosen={group}
      />
    </>
  )
}
