import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getCatalog } from "@/data/get-catalog"
import { CatalogueView } from "@/features/catalogue/catalogue-view"
import { catalogQueryOf } from "@/features/catalogue/catalog-query-of"
import { soleFilterLabel } from "@/features/catalogue/catalogue-heading"
import {
  type CatalogueState,
  countFilters,
  readCatalogueState,
} from "@/features/catalogue/catalogue-state"
import { ProductGrid } from "@/features/product-cards/product-grid"
import { MissingPage } from "@/features/shell/missing-page"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { PageHead } from "@/ui/page-head"

const PAGE_SIZE = 24

type Props = PageProps<"/[locale]/products">

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const state = readCatalogueState(await searchParams)
  const { title, description } = await heading(state)
  const locale = await getLocale()
  // One list is enough for a search engine; every other address is a view of it.
  const indexed =
    state.q === "" && countFilters(state) === 0 && state.cursor === null && !state.ageConfirmed
  return pageMetadata({ href: "/products", locale, title, description, indexed })
}

export default async function CataloguePage({ searchParams }: Props) {
  const state = readCatalogueState(await searchParams)
  const answer = await readCatalogue(state)
  if (answer === null) return <MissingPage />
  const { title, description } = await heading(state)
  return (
    <>
      <PageHead title={title} lead={description} crumbs={[{ label: title }]} />
      <CatalogueView
        state={state}
        answer={answer}
        grid={<ProductGrid cards={answer.cards} eager={3} headingLevel={2} className="cat-grid" />}
      />
    </>
  )
}

function readCatalogue(state: CatalogueState) {
  return getCatalog({ ...catalogQueryOf(state), limit: PAGE_SIZE })
}

async function heading(state: CatalogueState): Promise<{ title: string; description: string }> {
  const [t, locale, answer] = await Promise.all([
    getTranslations("catalogue"),
    getLocale(),
    readCatalogue(state),
  ])
  if (state.q !== "") return { title: t("titleQuery", { q: state.q }), description: t("leadQuery") }
  const label = answer === null ? null : soleFilterLabel(state, answer, locale)
  return { title: label ?? t("title"), description: t("lead") }
}
