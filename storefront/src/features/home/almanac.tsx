import { useLocale, useTranslations } from "next-intl"
import { monthName, monthOf } from "@/lib/dates"
import { cx } from "@/lib/cx"
import { PlainLink } from "@/ui/link"
import { Section } from "@/ui/section"
import { type Plenty, type Season, SEASONS } from "./seasons"
import "./almanac.css"

const PLENTY_CLASS: Record<Plenty, string> = { 0: "m0", 1: "m1", 2: "m2" }

/** *Lịch mùa*: each row a product, each month a diamond, solid in plenty and hollow at the edges of the season. */
export function Almanac({ asOf }: { asOf: string }) {
  const t = useTranslations("home.almanac")
  const now = monthOf(asOf)
  return (
    <Section title={t("title")} note={t("note")} id="almanac">
      <div className="almanac">
        <div className="almanac__months" aria-hidden="true">
          <span />
          <span className="almanac__cells">
            {MONTH_NUMBERS.map((month) => (
              <i key={month} className={cx(month === now && "now")}>
                {month}
              </i>
            ))}
          </span>
        </div>
        <ul>
          {SEASONS.map((season) => (
            <AlmanacRow key={season.key} season={season} now={now} />
          ))}
        </ul>
      </div>
    </Section>
  )
}

function AlmanacRow({ season, now }: { season: Season; now: number }) {
  const t = useTranslations("home.almanac")
  const locale = useLocale()
  const plenty = season.months.flatMap((each, index) =>
    each === 2 ? [monthName(index + 1, locale)] : []
  )
  return (
    <li>
      <PlainLink
        href={{ pathname: "/products", query: season.query === "" ? {} : { q: season.query } }}
      >
        <b className="display">{t(`rows.${season.key}.name`)}</b>
        <span className="small soft">{t(`rows.${season.key}.where`)}</span>
        <span className="vh">
          {plenty.length === 12 ? t("always") : t("plenty", { months: plenty.join(", ") })}
        </span>
      </PlainLink>
      <span className="almanac__cells" aria-hidden="true">
        {season.months.map((each, index) => (
          <i
            key={MONTH_NUMBERS[index]}
            className={cx(PLENTY_CLASS[each], index + 1 === now && "now")}
          />
        ))}
      </span>
    </li>
  )
}

const MONTH_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
