import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ResetPage } from "@/features/customer-care/door-pages"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care.titles")
  return pageMetadata({
    href: "/reset-password",
    locale: await getLocale(),
    title: t("reset"),
    description: t("reset"),
    indexed: false,
  })
}

export default async function Page({ searchParams }: PageProps<"/[locale]/reset-password">) {
  const { token } = await searchParams
  return <ResetPage token={typeof token === "string" ? token : ""} />
}
