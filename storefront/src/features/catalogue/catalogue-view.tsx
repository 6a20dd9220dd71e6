import "./catalogue.css"
import type { CatalogAnswer } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/lib/paths"
import { DemoMark } from "@/ui/demo-mark"
import { Pagination } from "@/ui/pagination"
import { AgeNotice } from "./age-notice"
import { CatalogueEmpty } from "./catalogue-empty"
import { CatalogueForm } from "./catalogue-form"
import { type CatalogueState, countFilters, SORTS, writeCatalogueState } from "./catalogue-state"
import { FacetFields } from "./facet-fields"
import { FilterChips } from "./filter-chips"

/** Filters at the left, results at the right: one GET form, so that it works as well without scripts. */
export function CatalogueView({
  state,
  answer,
  grid,
}: {
  state: CatalogueState
  answer: CatalogAnswer
  /** The cards, drawn by the page. */
  grid: ReactNode
}) {
  const t = useTranslations("catalogue")
  const locale = useLocale()
  const filters = countFilters(state)
  const sorts = SORTS.filter((sort) => sort !== "relevance" || state.q !== "")
  return (
    <CatalogueForm
      action={pathOf("/products", locale)}
      texts={{
        filter: filters === 0 ? t("filter.open") : t("filter.openCount", { count: filters }),
        title: t("filter.title"),
        close: t("filter.close"),
        apply: t("filter.apply"),
        show: t("filter.show", { count: answer.count }),
        showCount: t("filter.showCount", { count: "{count}" }),
        sort: t("sort.label"),
        sortApply: t("sort.apply"),
      }}
      sort={state.sort ?? (state.q === "" ? "newest" : "relevance")}
      sorts={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
      kept={{ q: state.q, age_confirmed: state.ageConfirmed ? "true" : "" }}
      facets={<FacetFields state={state} answer={answer} />}
      asked={JSON.stringify(writeCatalogueState({ ...state, cursor: null }))}
      status={
        <p className="small num" role="status">
          <b className="strong">{t("count", { count: answer.count })}</b>
        </p>
      }
    >
      <FilterChips state={state} answer={answer} />
      {answer.hidden_alcohol_count > 0 ? (
        <AgeNotice state={state} count={answer.hidden_alcohol_count} />
      ) : null}
      {answer.cards.length === 0 ? <CatalogueEmpty state={state} /> : grid}
      <Pagination
        first={
          state.cursor === null
            ? undefined
            : { pathname: "/products", query: writeCatalogueState({ ...state, cursor: null }) }
        }
        next={
          answer.next_cursor === null
            ? undefined
            : {
                pathname: "/products",
                query: writeCatalogueState({ ...state, cursor: answer.next_cursor }),
              }
        }
      />
      {answer.cards.some((card) => card.is_demo) ? <DemoMark /> : null}
    </CatalogueForm>
  )
}
