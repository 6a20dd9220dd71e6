import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ProducerReviewsPage } from "@/features/customer-care/work-pages"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care")
  return { title: t("portal.reviewsTitle") }
}

export default function Page() {
  return <ProducerReviewsPage />
}
