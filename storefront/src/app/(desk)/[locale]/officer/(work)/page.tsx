import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readOfficerSession } from "@/data/read-session"
import { readInbox } from "@/data/review"
import { InboxPage } from "@/features/desk-inbox/inbox-page"
import { inboxQueryOf } from "@/features/desk-inbox/inbox-query"
import { MissingPage } from "@/features/shell/missing-page"

type Props = PageProps<"/[locale]/officer">

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.nav")
  return { title: t("inbox") }
}

export default async function Page({ searchParams }: Props) {
  const params = await searchParams
  const query = inboxQueryOf(params)
  const [{ officer }, answer] = await Promise.all([readOfficerSession(), readInbox(query)])
  if (answer === null) return <MissingPage />
  return (
    <InboxPage
      answer={answer}
      query={query}
      officerName={officer.name}
      result={wordsOf(params, ["approved", "failed", "reasons", "refused"])}
    />
  )
}

function wordsOf(params: Record<string, string | string[] | undefined>, names: readonly string[]) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = params[name]
      return typeof value === "string" ? [[name, value] as const] : []
    })
  )
}
