import type { Passport, PassportCertificate } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import { dayInWords } from "@/lib/day-in-words"
import { lastDayBefore } from "@/lib/last-day"
import { pick } from "@/lib/localised"
import { Stars } from "@/ui/stars"
import { TwoDates } from "./two-dates"

type Moments = { madeOn: string; asOf: string }

/** Stars and indications as they stood on the day of making and as they stand now. */
export function PassportCertificates({ passport, asOf }: { passport: Passport; asOf: string }) {
  const t = useTranslations("passport.certificates")
  const { certificates, indications, lot } = passport
  if (lot === null) return null
  if (certificates.length + indications.length === 0) return <p className="soft">{t("empty")}</p>
  const moments = { madeOn: lot.made_on, asOf }
  return (
    <div className="certs">
      {certificates.map((certificate) => (
        <Star key={certificate.id} certificate={certificate} moments={moments} />
      ))}
      {indications.map((indication) => (
        <Indication key={indication.badge.handle} indication={indication} moments={moments} />
      ))}
    </div>
  )
}

function Star({ certificate, moments }: { certificate: PassportCertificate; moments: Moments }) {
  const locale = useLocale()
  const t = useTranslations("passport.certificates")
  const { star, status, decision_no: number, issuer, rule_set: rules } = certificate
  const words = t("ocop", { star })
  const today = useStanding(certificate)
  return (
    <article>
      <h3>
        {status === "valid" ? <Stars count={star} label={words} /> : null}{" "}
        <span aria-hidden={status === "valid"}>{words}</span>
      </h3>
      <p className="small soft">
        {t("decision", { number, issuer })}
        {rules.is_legacy ? `. ${pick(rules.title, locale)}` : null}
      </p>
      <TwoDates
        {...moments}
        then={{
          holds: certificate.was_valid_when_made,
          words: certificate.was_valid_when_made ? t("wasValid") : t("wasNotValid"),
        }}
        now={{ holds: status === "valid", words: today }}
      />
      {status === "revoked" ? <Revocation certificate={certificate} /> : null}
    </article>
  )
}

/** The ground in law, then what was found. */
function Revocation({ certificate }: { certificate: PassportCertificate }) {
  const locale = useLocale()
  const t = useTranslations("vocabulary.revocationReason")
  const { revoke_reason: reason, revoke_note: note } = certificate
  return (
    <p className="small soft">
      {reason === null ? null : `${t(reason)}. `}
      {note === null ? null : pick(note, locale)}
    </p>
  )
}

function useStanding(certificate: PassportCertificate): string {
  const locale = useLocale()
  const t = useTranslations("passport.certificates")
  const { status, valid_until: end, valid_from: from, revoked_at: revoked } = certificate
  switch (status) {
    case "valid":
      return t("valid", { date: dayInWords(lastDayBefore(end), locale) })
    case "expired":
      return t("expired", { date: dayInWords(end, locale) })
    case "revoked":
      return revoked === null
        ? t("revokedNoDate")
        : t("revoked", { date: dayInWords(revoked, locale) })
    case "not_yet_valid":
      return t("notYetValid", { date: dayInWords(from, locale) })
  }
}

function Indication({
  indication: { badge, was_active_when_made: then, is_active_now: now },
  moments,
}: {
  indication: Passport["indications"][number]
  moments: Moments
}) {
  const locale = useLocale()
  const t = useTranslations("passport.certificates")
  const until = badge.valid_until
  const today =
    until === null
      ? t("mayUse")
      : t("mayUseUntil", { date: dayInWords(lastDayBefore(until), locale) })
  return (
    <article>
      <h3>{t("indication", { name: pick(badge.name, locale) })}</h3>
      <TwoDates
        {...moments}
        then={{ holds: then, words: then ? t("mayUse") : t("mayNotUse") }}
        now={{ holds: now, words: now ? today : t("mayNotUse") }}
      />
    </article>
  )
}
