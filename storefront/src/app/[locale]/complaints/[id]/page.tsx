import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { CasePage } from "@/features/customer-care/case-pages"
import { pageMetadata } from "@/lib/seo/page-metadata"

/** Nothing is rendered by the build; each page is rendered for who asks. */
export function generateStaticParams() {
  return [{ id: "_" }]
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care")
  return pageMetadata({
    href: "/complaints",
    locale: await getLocale(),
    title: t("cases.title"),
    description: t("cases.title"),
    indexed: false,
  })
}

export default async function Page({
  params,
  searchParams,
}: PageProps<"/[locale]/complaints/[id]">) {
  const [{ id }, { order }] = await Promise.all([params, searchParams])
  return <CasePage id={id} order={typeof order === "string" ? order : ""} />
}
