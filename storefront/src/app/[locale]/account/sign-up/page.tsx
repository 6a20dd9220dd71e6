import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { SignUpPage } from "@/features/customer-care/door-pages"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care.titles")
  return pageMetadata({
    href: "/account/sign-up",
    locale: await getLocale(),
    title: t("signUp"),
    description: t("signUp"),
    indexed: false,
  })
}

export default function Page() {
  return <SignUpPage />
}
