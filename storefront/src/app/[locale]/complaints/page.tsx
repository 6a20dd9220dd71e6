import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { NewCasePage } from "@/features/customer-care/case-pages"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care")
  return pageMetadata({
    href: "/complaints",
    locale: await getLocale(),
    title: t("cases.new"),
    description: t("cases.new"),
    indexed: false,
  })
}

export default async function Page({ searchParams }: PageProps<"/[locale]/complaints">) {
  const { order } = await searchParams
  return <NewCasePage order={typeof order === "string" ? order : ""} />
}
