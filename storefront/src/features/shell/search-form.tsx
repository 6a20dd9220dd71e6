import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/lib/paths"
import { Icon } from "@/ui/icon"
import { SearchInput } from "./search-input"

/** One box for products, villages and makers: a plain GET form onto the catalogue. */
export function SearchForm() {
  const t = useTranslations("common.head")
  const locale = useLocale()
  return (
    <form className="search" role="search" action={pathOf("/products", locale)} method="get">
      <label className="vh" htmlFor="site-search">
        {t("search")}
      </label>
      <SearchInput id="site-search" placeholder={t("searchPlaceholder")} />
      <button type="submit" aria-label={t("searchSubmit")}>
        <Icon name="search" />
      </button>
    </form>
  )
}
