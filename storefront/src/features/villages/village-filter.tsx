import type { CraftGroup } from "@cholang/craft-villages/domain"
import { useTranslations } from "next-intl"
import { PlainLink } from "@/ui/link"

/** Links, not a form: a filtered list is an address like any other. */
export function VillageFilter({
  groups,
  chosen,
}: {
  groups: readonly CraftGroup[]
  chosen: CraftGroup | null
}) {
  const t = useTranslations("villages.filter")
  const vocabulary = useTranslations("vocabulary.craftGroup")
  return (
    <nav className="scroller" aria-label={t("heading")}>
      <PlainLink
        className="chip"
        href="/villages"
        aria-current={chosen === null ? "page" : undefined}
      >
        {t("all")}
      </PlainLink>
      {groups.map((group) => (
        <PlainLink
          key={group}
          className="chip"
          href={{ pathname: "/villages", query: { group } }}
          aria-current={chosen === group ? "page" : undefined}
        >
          {vocabulary(group)}
        </PlainLink>
      ))}
    </nav>
  )
}
