import { VERDICTS } from "@cholang/traceability/domain"
import { useTranslations } from "next-intl"
import { cx } from "@/lib/cx"
import { VerdictMark } from "@/ui/verdict"
import { VERDICT_LOOKS } from "./verdict-look"

/** All answers that a check can give, with their marks, so that none comes as a surprise. */
export function VerdictGuide() {
  const t = useTranslations("passport.verdict")
  return (
    <ul className="verdict-guide">
      {VERDICTS.map((verdict) => {
        const { tone, mark } = VERDICT_LOOKS[verdict]
        return (
          <li key={verdict} className={cx("verdict", tone !== "ok" && `verdict--${tone}`)}>
            <VerdictMark name={mark} />
            <span>{t(`${verdict}.heading`)}</span>
          </li>
        )
      })}
    </ul>
  )
}
