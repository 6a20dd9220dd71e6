import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ProducerCasesPage } from "@/features/customer-care/work-pages"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care")
  return { title: t("portal.casesTitle") }
}

export default function Page() {
  return <ProducerCasesPage />
}
