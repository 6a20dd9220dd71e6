import { CERTIFICATE_STATUSES } from "@cholang/ocop/domain"
import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getCertificates } from "@/data/get-certificates"
import { env } from "@/env"
import { CertificatesPage } from "@/features/certificates/certificates-page"
import { MissingPage } from "@/features/shell/missing-page"
import { chosenOf } from "@/lib/chosen-of"
import { breadcrumbList } from "@/lib/seo/breadcrumb-list"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"

type Props = PageProps<"/[locale]/certificates">

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [locale, t, query] = await Promise.all([
    getLocale(),
    getTranslations("certificates"),
    searchParams,
  ])
  return pageMetadata({
    href: "/certificates",
    locale,
    title: t("title"),
    description: t("description"),
    indexed: Object.keys(query).length === 0,
  })
}

const ROWS = 50

export default async function Page({ searchParams }: Props) {
  const [t, query] = await Promise.all([getTranslations("certificates"), searchParams])
  const status = chosenOf(CERTIFICATE_STATUSES, query.status)
  const cursor = typeof query.cursor === "string" ? query.cursor : null
  const answer = await getCertificates({
    limit: ROWS,
    ...(status === null ? {} : { status }),
    ...(cursor === null ? {} : { cursor }),
  })
  // Refused questions are stale or invented cursors: the page they named is gone.
  if (answer === null) return <MissingPage />
  return (
    <>
      <JsonLd data={breadcrumbList([{ name: t("title") }], env().STOREFRONT_URL)} />
      <CertificatesPage answer={answer} chosen={status} isFirstPage={cursor === null} />
    </>
  )
}
