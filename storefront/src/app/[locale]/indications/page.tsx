import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getIndications } from "@/data/get-indications"
import { env } from "@/env"
import { IndicationsPage } from "@/features/indications/indications-page"
import { breadcrumbList } from "@/lib/seo/breadcrumb-list"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("indications")])
  return pageMetadata({
    href: "/indications",
    locale,
    title: t("title"),
    description: t("description"),
  })
}

export default async function Page() {
  const [t, answer] = await Promise.all([getTranslations("indications"), getIndications()])
  return (
    <>
      <JsonLd data={breadcrumbList([{ name: t("title") }], env().STOREFRONT_URL)} />
      <IndicationsPage indications={answer?.indications ?? []} />
    </>
  )
}
