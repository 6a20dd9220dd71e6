import { useTranslations } from "next-intl"
import { Empty } from "@/ui/feedback"
import { LinkButton } from "@/ui/link-button"
import { type CatalogueState, countFilters } from "./catalogue-state"

/** Nothing matches: why that may be, and one way on. */
export function CatalogueEmpty({ state }: { state: CatalogueState }) {
  const t = useTranslations("catalogue.empty")
  const isFiltered = countFilters(state) > 0
  return (
    <Empty
      title={state.q === "" ? t("title") : t("titleQuery", { q: state.q })}
      action={
        <LinkButton
          href={{
            pathname: "/products",
            query: isFiltered && state.q !== "" ? { q: state.q } : {},
          }}
          variant="line"
          size="small"
        >
          {isFiltered ? t("clear") : t("all")}
        </LinkButton>
      }
    >
      {isFiltered ? t("hintFilters") : t("hintQuery")}
    </Empty>
  )
}
