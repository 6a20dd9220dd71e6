import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getProduct } from "@/data/get-product"
import { ReportPage } from "@/features/customer-care/report-page"
import { MissingPage } from "@/features/shell/missing-page"
import { pick } from "@/lib/localised"
import { pageMetadata } from "@/lib/seo/page-metadata"

/** Nothing is rendered by the build; each page is rendered for who asks. */
export function generateStaticParams() {
  return [{ handle: "_" }]
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care")
  return pageMetadata({
    href: "/complaints",
    locale: await getLocale(),
    title: t("report.title"),
    description: t("report.title"),
    indexed: false,
  })
}

export default async function Page({ params }: PageProps<"/[locale]/products/[handle]/report">) {
  const { handle } = await params
  const [answer, locale] = await Promise.all([getProduct(handle), getLocale()])
  if (answer === null) return <MissingPage />
  return <ReportPage handle={handle} name={pick(answer.product.title, locale)} />
}
