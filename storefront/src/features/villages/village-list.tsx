import type { VillageSummary } from "@cholang/craft-villages/http"
import { useLocale, useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { formatQuantity } from "@/lib/money"
import { namesInARow } from "@/lib/names-in-a-row"
import { PlainLink } from "@/ui/link"
import { Print } from "@/ui/picture"

/** Villages as they are met on the way up: height, print, name and commune, crafts, standing. */
export function VillageList({ villages }: { villages: readonly VillageSummary[] }) {
  return (
    <ol className="village-list">
      {villages.map((village) => (
        <li key={village.handle}>
          <VillageRow village={village} />
        </li>
      ))}
    </ol>
  )
}

function VillageRow({ village }: { village: VillageSummary }) {
  const locale = useLocale()
  const t = useTranslations("villages")
  const type = useTranslations("vocabulary.villageType")
  const { handle, name, commune, crafts, altitude_metres: altitude } = village
  return (
    <PlainLink href={{ pathname: "/villages/[handle]", params: { handle } }}>
      <span className="village-list__height num">
        {altitude === null ? (
          <span className="soft">{t("unmeasured")}</span>
        ) : (
          formatQuantity(altitude, "m", locale)
        )}
      </span>
      <Print picture={village.picture} sizes="6rem" decorative />
      <span className="village-list__name">
        <b className="display">{pick(name, locale)}</b>
        <span className="small soft">{commune.name}</span>
      </span>
      <span className="village-list__crafts">
        {namesInARow(
          crafts.map((craft) => pick(craft.name, locale)),
          locale
        )}
      </span>
      <span className="village-list__type small soft">{type(village.type)}</span>
    </PlainLink>
  )
}
