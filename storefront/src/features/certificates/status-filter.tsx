import type { CertificateStatus } from "@cholang/ocop/domain"
import { useTranslations } from "next-intl"
import { PlainLink } from "@/ui/link"

/** What most readers ask first stands first. */
const ORDER: readonly CertificateStatus[] = ["valid", "expired", "revoked", "not_yet_valid"]

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
      {ORDER.map((status) => (
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
