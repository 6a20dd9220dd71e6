import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { OwnReviewsPage } from "@/features/customer-care/review-pages"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care")
  return pageMetadata({
    href: "/account/reviews",
    locale: await getLocale(),
    title: t("titles.reviews"),
    description: t("titles.reviews"),
    indexed: false,
  })
}

export default async function Page({ searchParams }: PageProps<"/[locale]/account/reviews">) {
  const { line } = await searchParams
  return <OwnReviewsPage line={typeof line === "string" ? line : ""} />
}
