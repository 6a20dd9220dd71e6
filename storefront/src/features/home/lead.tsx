import type { ProductCard } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import { monthName, monthOf } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { DemoMark } from "@/ui/demo-mark"
import { PlainLink } from "@/ui/link"
import { Print } from "@/ui/picture"
import { Price } from "@/ui/price"
import { solarTermIndex } from "./solar-term"
import "./lead.css"

const PANEL_SIZES = "(min-width: 56rem) 20rem, 68vw"

/** The month, what it brings, and *tứ bình*: four panels of what is in season, side by side like a set of prints. */
export function Lead({ panels, asOf }: { panels: readonly ProductCard[]; asOf: string }) {
  const t = useTranslations("home")
  const locale = useLocale()
  const month = monthOf(asOf)
  return (
    <section className="wrap lead" aria-labelledby="lead">
      <div className="lead__top">
        <h1 id="lead">{t(`months.${MONTHS[month - 1] ?? "m1"}`)}</h1>
        <div className="lead__note">
          <p className="lead__date">
            <b className="display">{monthName(month, locale)}</b>
            <span>{t("term", { name: t(`terms.${TERMS[solarTermIndex(asOf)] ?? "t0"}`) })}</span>
          </p>
          <p>{t("lead")}</p>
        </div>
      </div>
      <ul className="tu" aria-label={t("panels")}>
        {panels.map((card, index) => (
          <li key={card.id}>
            <PlainLink href={{ pathname: "/products/[handle]", params: { handle: card.handle } }}>
              <Print picture={card.picture} sizes={PANEL_SIZES} priority={index < 2} decorative />
              <span className="tu__cap">
                <span className="small soft">
                  {card.craft === null ? card.commune.name : pick(card.craft.name, locale)}
                </span>
                <b className="display">{pick(card.title, locale)}</b>
                <span className="small soft">{pick(card.producer.name, locale)}</span>
                <Price amountVnd={card.price_vnd} unit={pick(card.unit, locale)} />
              </span>
            </PlainLink>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <DemoMark />
      </p>
    </section>
  )
}

const MONTHS = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12"] as const
const TERMS = [
  "t0",
  "t1",
  "t2",
  "t3",
  "t4",
  "t5",
  "t6",
  "t7",
  "t8",
  "t9",
  "t10",
  "t11",
  "t12",
  "t13",
  "t14",
  "t15",
  "t16",
  "t17",
  "t18",
  "t19",
  "t20",
  "t21",
  "t22",
  "t23",
] as const
