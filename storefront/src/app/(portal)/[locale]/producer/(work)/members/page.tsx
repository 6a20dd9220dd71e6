import type { ListMembersAnswer } from "@cholang/access/http"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readAsProducer } from "@/data/read-as"
import { readProducerSession } from "@/data/read-session"
import { PeoplePage } from "@/features/people/people-page"
import { MissingPage } from "@/features/shell/missing-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.producer")
  return { title: t("title") }
}

export default async function MembersPage() {
  const { member } = await readProducerSession()
  const answer = await readAsProducer<ListMembersAnswer>("/producer/members")
  if (answer === null) return <MissingPage />
  return (
    <PeoplePage
      actor="producer"
      people={answer.members}
      invitations={answer.invitations}
      roles={["staff", "manager", "owner"]}
      mayChange={member.permissions.includes("members.write")}
    />
  )
}
