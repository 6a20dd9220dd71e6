import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { readToDo } from "@/data/producer-orders"
import { readProducerSession } from "@/data/read-session"
import { ToDoPage } from "@/features/producer-orders/to-do-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("portal.nav")
  return { title: t("todo") }
}

export default async function ProducerToDoPage() {
  const [{ member }, work] = await Promise.all([readProducerSession(), readToDo()])
  if (work === null) notFound()
  return <ToDoPage name={member.name} work={work} />
}
