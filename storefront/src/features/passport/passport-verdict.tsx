import type { Passport } from "@cholang/backend/http"
import { groupCode } from "@cholang/traceability/domain"
import { useLocale, useTranslations } from "next-intl"
import { dayInWords } from "@/lib/day-in-words"
import { formatMoment } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { Verdict } from "@/ui/verdict"
import { VERDICT_LOOKS } from "./verdict-look"

/** The first thing on the page: what is known of this code at this moment. */
export function PassportVerdict({ passport, asOf }: { passport: Passport; asOf: string }) {
  const locale = useLocale()
  const t = useTranslations("passport")
  const { verdict, lot } = passport
  return (
    <Verdict
      {...VERDICT_LOOKS[verdict]}
      title={t(`verdict.${verdict}.heading`)}
      meta={<VerdictMeta code={passport.code} kind={passport.kind} asOf={asOf} />}
    >
      <p>
        {t(`verdict.${verdict}.text`, {
          lotNo: lot?.lot_no ?? "",
          expiry: lot?.expires_on ? dayInWords(lot.expires_on, locale) : "",
          date: lot?.recall ? dayInWords(lot.recall.recalled_at, locale) : "",
        })}
      </p>
      {lot?.recall && verdict === "recalled" ? <p>{pick(lot.recall.reason, locale)}</p> : null}
    </Verdict>
  )
}

function VerdictMeta({
  code,
  kind,
  asOf,
}: {
  code: string
  kind: Passport["kind"] | null
  asOf: string | null
}) {
  const t = useTranslations("passport")
  const [time = "", date = ""] = asOf === null ? [] : formatMoment(asOf).split(", ")
  return (
    <>
      <span>
        {kind === null ? t("code") : t(`kind.${kind}`)} <b className="code">{groupCode(code)}</b>
      </span>
      {asOf === null ? null : <span>{t("checkedAt", { time, date })}</span>}
    </>
  )
}
