import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ProducerCasePage } from "@/features/customer-care/work-pages"
import { MissingPage } from "@/features/shell/missing-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care")
  return { title: t("cases.title") }
}

export default async function Page({ params }: PageProps<"/[locale]/producer/cases/[id]">) {
  const { id } = await params
  return <ProducerCasePage id={id} missing={<MissingPage />} />
}
