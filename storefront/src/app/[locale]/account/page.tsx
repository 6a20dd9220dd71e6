import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ProfilePage } from "@/features/customer-care/account-pages"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care.titles")
  return pageMetadata({
    href: "/account",
    locale: await getLocale(),
    title: t("account"),
    description: t("account"),
    indexed: false,
  })
}

export default function Page() {
  return <ProfilePage />
}
