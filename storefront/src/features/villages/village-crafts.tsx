import type { CraftSummary } from "@cholang/craft-villages/http"
import { useLocale, useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { PlainLink } from "@/ui/link"

/** The village's crafts with their group in the decree; each leads to its goods. */
export function VillageCrafts({ crafts }: { crafts: readonly CraftSummary[] }) {
  const locale = useLocale()
  const group = useTranslations("vocabulary.craftGroup")
  return (
    <ul className="village-crafts">
      {crafts.map((craft) => (
        <li key={craft.handle}>
          <PlainLink href={{ pathname: "/products", query: { craft: craft.handle } }}>
            <b className="display">{pick(craft.name, locale)}</b>
            <span className="small soft">{group(craft.group)}</span>
          </PlainLink>
        </li>
      ))}
    </ul>
  )
}
