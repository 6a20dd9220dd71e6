import type { ArtisanSummary } from "@cholang/craft-villages/http"
import { useLocale } from "next-intl"
import { pick } from "@/lib/localised"
import { PlainLink } from "@/ui/link"
import { Print } from "@/ui/picture"

/** The people who keep the village's crafts; only those who agreed to be named. */
export function VillageArtisans({ artisans }: { artisans: readonly ArtisanSummary[] }) {
  const locale = useLocale()
  return (
    <ul className="people">
      {artisans.map(({ handle, name, title, craft, picture }) => (
        <li key={handle}>
          <PlainLink href={{ pathname: "/artisans/[handle]", params: { handle } }}>
            <Print picture={picture} sizes="6rem" decorative />
            <span>
              <b className="display">{name}</b>
              {title === null ? null : <span className="small">{pick(title, locale)}</span>}
              {craft === null ? null : (
                <span className="small soft">{pick(craft.name, locale)}</span>
              )}
            </span>
          </PlainLink>
        </li>
      ))}
    </ul>
  )
}
