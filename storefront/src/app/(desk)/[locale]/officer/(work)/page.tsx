import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readOfficerSession } from "@/data/read-session"
import { PageHead } from "@/ui/page-head"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.nav")
  return { title: t("inbox") }
}

export default async function InboxPage() {
  const t = await getTranslations("desk.nav")
  const { officer } = await readOfficerSession()
  return <PageHead title={t("inbox")} lead={officer.name} />
}
