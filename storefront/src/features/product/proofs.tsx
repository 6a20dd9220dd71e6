import type { ProductDetail } from "@cholang/backend/http"
import type { Localised } from "@cholang/shared"
import type { Certificate } from "@cholang/ocop/http"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { lastDayBefore } from "@/lib/last-day"
import { pick } from "@/lib/localised"
import { IndicationPanel, StarPanel, Status } from "@/ui/badges"
import { TextLink } from "@/ui/link"
import { Section } from "@/ui/section"
import { PastCertificates } from "./past-certificates"

/** Target of "what the marks mean". */
export const PROOFS_ID = "marks"

/** A right to an indication's name, with what proves it. Dates may be null where the register says none. */
export type IndicationProof = {
  handle: string
  name: Localised
  registrationNo: string | null
  certificateNo: string | null
  validUntil: string | null
}

/** What each mark means, its number and until when it holds; and the certificates that no longer do. */
export function Proofs({
  product,
  indications,
}: {
  product: ProductDetail
  indications: readonly IndicationProof[]
}) {
  const t = useTranslations("product.proofs")
  const valid = product.certificates.find(({ status }) => status === "valid")
  const others = product.certificates.filter((certificate) => certificate !== valid)
  if (product.certificates.length === 0 && indications.length === 0) return null
  return (
    <Section title={t("title")} id={PROOFS_ID}>
      <div className="proofs">
        {valid === undefined || product.star === null ? (
          product.certificates.length === 0 ? null : (
            <p className="soft">{t("noStarToday")}</p>
          )
        ) : (
          <StarProof certificate={valid} />
        )}
        {indications.map((indication) => (
          <IndicationProofPanel key={indication.handle} indication={indication} />
        ))}
      </div>
      {others.length === 0 ? null : (
        <PastCertificates certificates={others} isAll={valid === undefined} />
      )}
    </Section>
  )
}

function StarProof({ certificate }: { certificate: Certificate }) {
  const t = useTranslations("product.proofs")
  const locale = useLocale()
  const { star } = certificate
  return (
    <div className="stack">
      <StarPanel star={star}>
        <b>{t("star", { star })}</b>
        {t("productCode")} <span className="code">{certificate.product_code}</span>
        <br />
        {t("decision", { date: formatDay(certificate.decided_on) })}{" "}
        <span className="code">{certificate.decision_no}</span>
        <br />
        <span className="num">
          {t("validity", {
            from: formatDay(certificate.valid_from),
            until: formatDay(lastDayBefore(certificate.valid_until)),
          })}
        </span>
        <br />
        <Status tone="ok">{t("stillValid")}</Status>
      </StarPanel>
      <p className="small">{t(`meaning.${star}`)}</p>
      {certificate.rule_set.is_legacy ? (
        <p className="small soft">
          {t("legacy", { title: pick(certificate.rule_set.title, locale) })}
        </p>
      ) : null}
      <TextLink className="small" href="/certificates">
        {t("ledger")}
      </TextLink>
    </div>
  )
}

function IndicationProofPanel({ indication }: { indication: IndicationProof }) {
  const t = useTranslations("product.proofs")
  const locale = useLocale()
  const name = pick(indication.name, locale)
  return (
    <div className="stack">
      <IndicationPanel name={name}>
        <b>{t("indication", { name })}</b>
        {indication.registrationNo === null ? null : (
          <>
            {t("registration")} <span className="code">{indication.registrationNo}</span>
            <br />
          </>
        )}
        {indication.certificateNo === null ? null : (
          <>
            {t("rightCertificate")} <span className="code">{indication.certificateNo}</span>
            <br />
          </>
        )}
        {indication.validUntil === null ? (
          t("rightOpen")
        ) : (
          <span className="num">
            {t("rightUntil", { until: formatDay(lastDayBefore(indication.validUntil)) })}
          </span>
        )}
        <br />
        <Status tone="ok">{t("rightActive")}</Status>
      </IndicationPanel>
      <p className="small">{t("indicationMeaning")}</p>
      <TextLink
        className="small"
        href={{ pathname: "/indications/[handle]", params: { handle: indication.handle } }}
      >
        {t("indicationMore", { name })}
      </TextLink>
    </div>
  )
}
