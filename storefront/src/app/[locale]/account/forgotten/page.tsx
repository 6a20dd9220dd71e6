import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ForgottenPage } from "@/features/customer-care/door-pages"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care.titles")
  return pageMetadata({
    href: "/account/forgotten",
    locale: await getLocale(),
    title: t("forgotten"),
    description: t("forgotten"),
    indexed: false,
  })
}

export default function Page() {
  return <ForgottenPage />
}
