import type { CatalogAnswer, CatalogFacet } from "@cholang/backend/http"
import { type Locale } from "@cholang/shared"
import { useLocale, useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { formatVnd } from "@/lib/money"
import { Icon } from "@/ui/icon"
import { PlainLink } from "@/ui/link"
import {
  type CatalogueState,
  countFilters,
  FACETS,
  withoutFacetValue,
  writeCatalogueState,
} from "./catalogue-state"

/** What is being filtered by; each chip leads to the same list without it. */
export function FilterChips({ state, answer }: { state: CatalogueState; answer: CatalogAnswer }) {
  const t = useTranslations("catalogue.chips")
  const locale = useLocale()
  if (countFilters(state) === 0) return null
  const { priceMin: min, priceMax: max } = state
  return (
    <ul className="row chips" aria-label={t("label")}>
      {FACETS.flatMap((facet) =>
        (state.facets[facet] ?? []).map((value) => (
          <li key={`${facet}-${value}`}>
            <Chip
              label={facetLabel(answer, facet, value, locale) ?? value}
              action={t("remove")}
              state={withoutFacetValue(state, facet, value)}
            />
          </li>
        ))
      )}
      {min === null && max === null ? null : (
        <li>
          <Chip
            label={[min, max].map((each) => (each === null ? "…" : formatVnd(each))).join(" – ")}
            action={t("remove")}
            state={{ ...state, cursor: null, priceMin: null, priceMax: null }}
          />
        </li>
      )}
      <li>
        <PlainLink
          className="btn btn--quiet btn--small"
          href={{
            pathname: "/products",
            query: writeCatalogueState({
              ...state,
              facets: {},
              priceMin: null,
              priceMax: null,
              cursor: null,
            }),
          }}
        >
          {t("removeAll")}
        </PlainLink>
      </li>
    </ul>
  )
}

function Chip({ label, action, state }: { label: string; action: string; state: CatalogueState }) {
  return (
    <PlainLink
      className="chip chip--removable"
      href={{ pathname: "/products", query: writeCatalogueState(state) }}
    >
      {label}
      <Icon name="close" small />
      <span className="vh">{action}</span>
    </PlainLink>
  )
}

/** The name of a chosen value; the value itself where the answer no longer lists it. */
export function facetLabel(
  answer: CatalogAnswer,
  facet: CatalogFacet,
  value: string,
  locale: Locale
): string | null {
  const found = answer.facets[facet].find((each) => each.value === value)
  return found === undefined ? null : pick(found.label, locale)
}
