import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { SignInPage } from "@/features/customer-care/door-pages"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care.titles")
  return pageMetadata({
    href: "/account/sign-in",
    locale: await getLocale(),
    title: t("signIn"),
    description: t("signIn"),
    indexed: false,
  })
}

export default async function Page({ searchParams }: PageProps<"/[locale]/account/sign-in">) {
  const { closed } = await searchParams
  return <SignInPage isClosed={closed === "1"} />
}
