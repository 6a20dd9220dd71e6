import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { FollowedPage } from "@/features/customer-care/account-pages"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care.titles")
  return pageMetadata({
    href: "/account/followed",
    locale: await getLocale(),
    title: t("followed"),
    description: t("followed"),
    indexed: false,
  })
}

export default function Page() {
  return <FollowedPage />
}
