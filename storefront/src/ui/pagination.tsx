import { useTranslations } from "next-intl"
import type { Href } from "../lib/paths"
import { Icon } from "./icon"
import { PlainLink } from "./link"

/** Pages by cursor: there is a first and a next one, and the browser knows the way back. */
export function Pagination({ first, next }: { first?: Href | undefined; next?: Href | undefined }) {
  const t = useTranslations("common.pagination")
  if (first === undefined && next === undefined) return null
  return (
    <nav className="pager" aria-label={t("label")}>
      {first === undefined ? null : (
        <PlainLink className="chip" href={first}>
          <Icon name="back" small />
          {t("first")}
        </PlainLink>
      )}
      {next === undefined ? null : (
        <PlainLink className="chip" href={next} rel="next">
          {t("next")}
          <Icon name="next" small />
        </PlainLink>
      )}
    </nav>
  )
}
