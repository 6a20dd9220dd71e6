import type { OfficerListingsAnswer } from "@cholang/marketplace/http"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readAsOfficer } from "@/data/read-as"
import { REVIEW_STATES, ReviewList } from "@/features/listing-review/review-list"
import { MissingPage } from "@/features/shell/missing-page"

type Props = PageProps<"/[locale]/officer/listings">

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listingReview")
  return { title: t("title") }
}

export default async function OfficerListingsRoute({ searchParams }: Props) {
  const { state: asked, cursor } = await searchParams
  const state = REVIEW_STATES.find((each) => each === asked) ?? "submitted"
  const answer = await readAsOfficer<OfficerListingsAnswer>("/officer/listings", {
    state,
    ...(typeof cursor === "string" ? { cursor } : {}),
  })
  if (answer === null) return <MissingPage />
  return <ReviewList answer={answer} state={state} isFirstPage={typeof cursor !== "string"} />
}
