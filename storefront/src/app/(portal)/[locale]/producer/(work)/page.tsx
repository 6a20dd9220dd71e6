import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readProducerSession } from "@/data/read-session"
import { PageHead } from "@/ui/page-head"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("portal.nav")
  return { title: t("todo") }
}

export default async function TodoPage() {
  const t = await getTranslations("portal.todo")
  const { member } = await readProducerSession()
  return <PageHead title={t("title", { name: member.name })} lead={t("lead")} />
}
