import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/lib/paths"
import { Icon } from "@/ui/icon"

/** One box for products, villages and makers: a plain GET form onto the catalogue. */
export function SearchForm() {
  const t = useTranslations("common.head")
  const locale = useLocale()
  return (
    <form className="search" role="search" action={pathOf("/products", locale)} method="get">
      <label className="vh" htmlFor="site-search">
        {t("search")}
      </label>
      <input
        id="site-search"
        name="q"
        type="search"
        placeholder={t("searchPlaceholder")}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={100}
      />
      <button type="submit" aria-label={t("searchSubmit")}>
        <Icon name="search" />
      </button>
    </form>
  )
}
