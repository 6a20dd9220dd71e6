import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { dayInWords } from "@/lib/day-in-words"
import { cx } from "@/lib/cx"

/** A claim at two moments: when the lot was made, and now. One may hold without the other. */
export function TwoDates({
  madeOn,
  asOf,
  then,
  now,
}: {
  madeOn: string
  asOf: string
  then: { holds: boolean; words: ReactNode }
  now: { holds: boolean; words: ReactNode }
}) {
  const locale = useLocale()
  const t = useTranslations("passport.certificates")
  return (
    <div className="then">
      <div className={cx(!then.holds && "ended")}>
        <span>{t("onMadeDay", { date: dayInWords(madeOn, locale) })}</span>
        <b className="strong">{then.words}</b>
      </div>
      <div className={cx(!now.holds && "ended")}>
        <span>{t("today", { date: dayInWords(asOf, locale) })}</span>
        <b className="strong">{now.words}</b>
      </div>
    </div>
  )
}
