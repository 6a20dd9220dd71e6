import { typedLabelKeys } from "@cholang/marketplace/domain"
import type { ListingDraftAnswer, PortalListingAnswer } from "@cholang/marketplace/http"
import { PRODUCT_SETS } from "@cholang/ocop/domain"
import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getCrafts } from "@/data/get-crafts"
import { readAsProducer } from "@/data/read-as"
import { ListingEditor } from "@/features/listings/listing-editor"
import { MissingPage } from "@/features/shell/missing-page"
import { ClientMessages } from "@/i18n/client-messages"
import { pick } from "@/lib/localised"
import { Note } from "@/ui/feedback"
import { TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"

type Props = PageProps<"/[locale]/producer/listings/[id]">

/** Required on every page with a parameter; a draft is rendered for each request. */
export function generateStaticParams() {
  return [{ id: "_" }]
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listings")
  return { title: t("title") }
}

export default async function ListingEditorRoute({ params }: Props) {
  const { id } = await params
  const [t, locale, answer, crafts] = await Promise.all([
    getTranslations("listings"),
    getLocale(),
    readAsProducer<ListingDraftAnswer | PortalListingAnswer>(
      `/producer/listings/${encodeURIComponent(id)}`
    ),
    getCrafts(),
  ])
  if (answer === null || !("draft" in answer)) return <MissingPage />
  const { draft, as_of: asOf } = answer
  return (
    <ClientMessages namespaces={["listings", "vocabulary"]}>
      <PageHead
        title={draft.content.title.vi === "" ? t("editor.newTitle") : draft.content.title.vi}
      >
        <TextLink href="/producer/listings">{t("editor.back")}</TextLink>
      </PageHead>
      <noscript>
        <Note tone="bad">{t("needsScript")}</Note>
      </noscript>
      <ListingEditor
        key={draft.id}
        draft={draft}
        productSets={PRODUCT_SETS.map(({ number, name }) => ({
          value: number.toString(),
          name: pick(name, locale),
        }))}
        crafts={(crafts?.crafts ?? []).map(({ handle, name }) => ({
          value: handle,
          name: pick(name, locale),
        }))}
        labelKeys={Object.fromEntries(
          PRODUCT_SETS.map(({ number }) => [number.toString(), typedLabelKeys(number, asOf)])
        )}
      />
    </ClientMessages>
  )
}
