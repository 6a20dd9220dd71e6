import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { DataPage } from "@/features/customer-care/account-pages"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care.titles")
  return pageMetadata({
    href: "/account/data",
    locale: await getLocale(),
    title: t("data"),
    description: t("data"),
    indexed: false,
  })
}

export default function Page() {
  return <DataPage />
}
