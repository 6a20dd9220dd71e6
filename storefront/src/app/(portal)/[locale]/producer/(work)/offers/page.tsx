import type { PortalOffersAnswer } from "@cholang/marketplace/http"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readAsProducer } from "@/data/read-as"
import { OffersGrid } from "@/features/listings/offers-grid"
import { MissingPage } from "@/features/shell/missing-page"
import { ClientMessages } from "@/i18n/client-messages"
import { Empty } from "@/ui/feedback"
import { TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Pagination } from "@/ui/pagination"

type Props = PageProps<"/[locale]/producer/offers">

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listings.offers")
  return { title: t("title") }
}

export default async function OffersRoute({ searchParams }: Props) {
  const { cursor } = await searchParams
  const [t, answer] = await Promise.all([
    getTranslations("listings"),
    readAsProducer<PortalOffersAnswer>(
      "/producer/offers",
      typeof cursor === "string" ? { cursor } : {}
    ),
  ])
  if (answer === null) return <MissingPage />
  return (
    <ClientMessages namespaces={["listings"]}>
      <PageHead title={t("offers.title")} lead={t("offers.lead")}>
        <span className="row">
          <TextLink href="/producer/listings">{t("editor.back")}</TextLink>
          <TextLink href="/producer/offers/import">{t("csv")}</TextLink>
        </span>
      </PageHead>
      {answer.offers.length === 0 ? (
        <Empty title={t("empty.title")}>{t("empty.text")}</Empty>
      ) : (
        <OffersGrid offers={answer.offers} />
      )}
      <Pagination
        first={typeof cursor === "string" ? "/producer/offers" : undefined}
        next={
          answer.next_cursor === null
            ? undefined
            : { pathname: "/producer/offers", query: { cursor: answer.next_cursor } }
        }
      />
    </ClientMessages>
  )
}
