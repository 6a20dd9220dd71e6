import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { DeskCasesPage } from "@/features/customer-care/work-pages"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care")
  return { title: t("desk.title") }
}

export default async function Page({ searchParams }: PageProps<"/[locale]/officer/cases">) {
  const { view, all } = await searchParams
  const chosen = view === "reports" || view === "reviews" ? view : "cases"
  return <DeskCasesPage view={chosen} isAll={all === "1"} />
}
