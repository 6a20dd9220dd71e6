import type { Passport } from "@cholang/backend/http"
import { useTranslations } from "next-intl"

/** What a scan cannot know, said as plainly as what it can. */
export function LimitsNote({ kind, hasStory }: { kind: Passport["kind"]; hasStory: boolean }) {
  const t = useTranslations("passport.limits")
  return (
    <section className="pass__limits" aria-labelledby="limits">
      <h2 id="limits">{t("heading")}</h2>
      {kind === "lot" ? <p>{t("lotCode")}</p> : null}
      <p>{t("copied")}</p>
      <p>{t("compare")}</p>
      {hasStory ? <p>{t("recorded")}</p> : null}
    </section>
  )
}
