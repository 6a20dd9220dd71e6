import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { connection } from "next/server"
import { operator } from "@/config/operator"
import { env } from "@/env"
import { TermsPage } from "@/features/pages/terms-page"
import { breadcrumbList } from "@/lib/seo/breadcrumb-list"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("staticPages.terms")])
  return pageMetadata({ href: "/terms", locale, title: t("title"), description: t("description") })
}

export default async function Page() {
  // Who runs the platform is a setting of the running server: no page may outlive a change of it.
  await connection()
  const t = await getTranslations("staticPages.terms")
  return (
    <>
      <JsonLd data={breadcrumbList([{ name: t("title") }], env().STOREFRONT_URL)} />
      <TermsPage operator={operator()} />
    </>
  )
}
