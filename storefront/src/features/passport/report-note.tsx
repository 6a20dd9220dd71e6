import { useLocale, useTranslations } from "next-intl"
import type { Operator } from "@/config/operator"
import { pathOf } from "@/lib/paths"

/** How to tell the operator about a label, without an account. */
export function ReportNote({
  code,
  contact,
}: {
  code: string
  contact: Pick<Operator, "email" | "phone">
}) {
  const locale = useLocale()
  const t = useTranslations("passport.report")
  const { email, phone } = contact
  const subject = encodeURIComponent(t("subject", { code }))
  return (
    <section className="report" aria-labelledby="report">
      <h2 id="report">{t("heading")}</h2>
      <p className="small soft">{t("text")}</p>
      {email === null ? null : (
        <a className="btn btn--line" href={`mailto:${email}?subject=${subject}`}>
          {t("email", { email })}
        </a>
      )}
      {phone === null ? null : (
        <a className="btn btn--line" href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
          {t("phone", { phone })}
        </a>
      )}
      <a className="link" href={`${pathOf("/terms", locale)}#complaints`}>
        {t("channels")}
      </a>
    </section>
  )
}
