import "@/features/registration/registration.css"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { TUYEN_QUANG } from "@/config/province"
import { getCommunes } from "@/data/get-communes"
import { readProducerToReview } from "@/data/review"
import { ReviewPage } from "@/features/producer-review/review-page"
import { RegistrationChecklist } from "@/features/registration/checklist"
import { Documents } from "@/features/registration/documents"
import { ProducerHistory } from "@/features/registration/producer-history"
import { MissingPage } from "@/features/shell/missing-page"

type Props = PageProps<"/[locale]/officer/producers/[id]">

export function generateStaticParams() {
  return [{ id: "_" }]
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review.list")
  return { title: t("title") }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams])
  const [answer, communes] = await Promise.all([readProducerToReview(id), getCommunes(TUYEN_QUANG)])
  if (answer === null) return <MissingPage />
  const { registration, history } = answer
  const code = registration.answers.commune_code
  return (
    <ReviewPage
      answer={answer}
      query={wordsOf(query)}
      communeName={communes?.communes.find((one) => one.code === code)?.name ?? code ?? ""}
      documents={<Documents documents={registration.documents} folder="/api/officer-documents" />}
      checklist={<RegistrationChecklist items={registration.checklist} />}
      history={<ProducerHistory history={history} />}
    />
  )
}

function wordsOf(query: Record<string, string | string[] | undefined>) {
  return Object.fromEntries(
    ["refused", "done", "noted"].flatMap((name) => {
      const value = query[name]
      return typeof value === "string" ? [[name, value] as const] : []
    })
  )
}
