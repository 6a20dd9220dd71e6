import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { readToDo } from "@/data/producer-orders"
import { readProducerSession } from "@/data/read-session"
import { ToDoPage } from "@/features/producer-orders/to-do-page"
import { RegistrationNotice } from "@/features/registration/registration-notice"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("portal.nav")
  return { title: t("todo") }
}

export default async function ProducerToDoPage() {
  const [{ member, producer }, work] = await Promise.all([readProducerSession(), readToDo()])
  if (work === null) notFound()
  return (
    <div className="stack">
      <RegistrationNotice state={producer.state} />
      <ToDoPage name={member.name} work={work} />
    </div>
  )
}
