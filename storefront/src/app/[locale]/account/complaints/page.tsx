import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { OwnCasesPage } from "@/features/customer-care/case-pages"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care")
  return pageMetadata({
    href: "/account/complaints",
    locale: await getLocale(),
    title: t("titles.complaints"),
    description: t("titles.complaints"),
    indexed: false,
  })
}

export default function Page() {
  return <OwnCasesPage />
}
