import type { ListOfficersAnswer } from "@cholang/access/http"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readAsOfficer } from "@/data/read-as"
import { readOfficerSession } from "@/data/read-session"
import { PeoplePage } from "@/features/people/people-page"
import { MissingPage } from "@/features/shell/missing-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.officer")
  return { title: t("title") }
}

export default async function OfficersPage() {
  const { officer } = await readOfficerSession()
  const answer = await readAsOfficer<ListOfficersAnswer>("/officer/officers")
  if (answer === null) return <MissingPage />
  return (
    <PeoplePage
      actor="officer"
      people={answer.officers}
      invitations={answer.invitations}
      roles={["officer", "lead"]}
      mayChange={officer.role === "lead"}
    />
  )
}
