import type { OfficerListingAnswer } from "@cholang/marketplace/http"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readAsOfficer } from "@/data/read-as"
import { ReviewPage } from "@/features/listing-review/review-page"
import { MissingPage } from "@/features/shell/missing-page"
import { ClientMessages } from "@/i18n/client-messages"

type Props = PageProps<"/[locale]/officer/listings/[id]">

/** Required on every page with a parameter; a draft is rendered for each request. */
export function generateStaticParams() {
  return [{ id: "_" }]
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listingReview")
  return { title: t("title") }
}

export default async function OfficerListingRoute({ params }: Props) {
  const { id } = await params
  const answer = await readAsOfficer<OfficerListingAnswer>(
    `/officer/listings/${encodeURIComponent(id)}`
  )
  if (answer === null) return <MissingPage />
  return (
    <ClientMessages namespaces={["listingReview"]}>
      <ReviewPage review={answer.review} communeName={answer.review.producer.commune_code} />
    </ClientMessages>
  )
}
