import type { VillageSummary } from "@cholang/craft-villages/http"
import { useLocale, useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { formatQuantity } from "@/lib/money"
import { namesInARow } from "@/lib/names-in-a-row"
import { GoLink, PlainLink } from "@/ui/link"
import { Section } from "@/ui/section"
import { villagesByAltitude } from "./by-altitude"
import "./village-ridge.css"

const SHOWN = 5

/** Villages in the order of their altitude, under the ridge that they lie on. */
export function VillageRidge({ villages }: { villages: readonly VillageSummary[] }) {
  const t = useTranslations("home.villages")
  const locale = useLocale()
  const shown = villagesByAltitude(villages, SHOWN)
  if (shown.length === 0) return null
  return (
    <Section
      title={t("title")}
      aside={<GoLink href="/villages">{t("all", { count: villages.length })}</GoLink>}
      bleed
    >
      <Ridge />
      <div className="wrap">
        <ol className="villages">
          {shown.map(({ handle, name, altitude_metres: metres, commune, crafts }) => (
            <li key={handle}>
              <PlainLink href={{ pathname: "/villages/[handle]", params: { handle } }}>
                <span className="tiny num">{formatQuantity(metres, "m", locale)}</span>
                <b className="display">{pick(name, locale)}</b>
                <span className="small soft">{commune.name}</span>
                <span className="small">
                  {namesInARow(
                    crafts.map((craft) => pick(craft.name, locale)),
                    locale
                  )}
                </span>
              </PlainLink>
            </li>
          ))}
        </ol>
      </div>
    </Section>
  )
}

function Ridge() {
  return (
    <div className="ridge">
      <svg viewBox="0 0 1440 300" preserveAspectRatio="none" aria-hidden="true">
        {SLOPES.map((slope, index) => (
          <path
            key={slope}
            d={slope}
            fill={`var(--ridge-${(index + 1).toString()})`}
            stroke="var(--color-line)"
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </div>
  )
}

const SLOPES = [
  "M0 300V250L160 238 300 205 420 222 560 160 680 182 820 118 930 150 1080 70 1180 104 1300 24 1440 90V300z",
  "M0 300V272L220 258 380 236 520 250 700 206 860 226 1010 176 1150 200 1330 140 1440 170V300z",
  "M0 300V284C200 268 420 278 640 262S1100 236 1440 226V300z",
]
