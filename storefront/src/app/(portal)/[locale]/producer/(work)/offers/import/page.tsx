import type { OfferImportAnswer } from "@cholang/marketplace/http"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readAsProducer } from "@/data/read-as"
import { ImportForm } from "@/features/listings/import-form"
import { ImportPreview } from "@/features/listings/import-preview"
import { ClientMessages } from "@/i18n/client-messages"
import { TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Section } from "@/ui/section"
import "@/features/listings/listings.css"

type Props = PageProps<"/[locale]/producer/offers/import">

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listings.import")
  return { title: t("title") }
}

export default async function ImportRoute({ searchParams }: Props) {
  const { import: id } = await searchParams
  const t = await getTranslations("listings")
  const answer =
    typeof id === "string"
      ? await readAsProducer<OfferImportAnswer>(
          `/producer/offers/imports/${encodeURIComponent(id)}`
        )
      : null
  return (
    <ClientMessages namespaces={["listings"]}>
      <PageHead title={t("import.title")} lead={t("import.lead")}>
        <TextLink href="/producer/offers">{t("offers.title")}</TextLink>
      </PageHead>
      <div className="grid gap-6">
        {answer === null ? (
          <p>
            <a className="link" href="/api/producer/offers-export" download>
              {t("import.export")}
            </a>
          </p>
        ) : (
          <ImportPreview preview={answer.import} />
        )}
        <Section title={answer === null ? t("import.file") : t("import.another")}>
          <ImportForm />
        </Section>
      </div>
    </ClientMessages>
  )
}
