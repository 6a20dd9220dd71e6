import { CERTIFICATE_STATUSES, type CertificateStatus } from "@cholang/ocop/domain"
import { useTranslations } from "next-intl"
import { PlainLink } from "@/ui/link"

export function StatusFilter({ chosen }: { chosen: CertificateStatus | null }) {
  const t = useTranslations("certificates")
  return (
    <nav className="scroller" aria-label={t("filter.label")}>
      <PlainLink
        className="chip"
        href="/certificates"
        aria-current={chosen === null ? "page" : undefined}
      >
        {t("filter.all")}
      </PlainLink>
      {CERTIFICATE_STATUSES.map((status) => (
        <PlainLink
          key={status}
          className="chip"
          href={{ pathname: "/certificates", query: { status } }}
          aria-current={chosen === status ? "page" : undefined}
        >
          {t(`status.${status}`)}
        </PlainLink>
      ))}
    </nav>
  )
}
