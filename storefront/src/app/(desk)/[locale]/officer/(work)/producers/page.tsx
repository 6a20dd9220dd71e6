import "@/features/desk-inbox/inbox.css"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readProducersToReview } from "@/data/review"
import { ProducerList } from "@/features/producer-review/producer-list"
import { MissingPage } from "@/features/shell/missing-page"

type Props = PageProps<"/[locale]/officer/producers">

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review.list")
  return { title: t("title") }
}

export default async function Page({ searchParams }: Props) {
  const params = await searchParams
  const query = Object.fromEntries(
    ["state", "q", "cursor"].flatMap((name) => {
      const value = params[name]
      return typeof value === "string" && value !== "" ? [[name, value] as const] : []
    })
  )
  const answer = await readProducersToReview(query)
  return answer === null ? <MissingPage /> : <ProducerList answer={answer} query={query} />
}
