import type { Passport } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import type { Operator } from "@/config/operator"
import { pick } from "@/lib/localised"
import { AddressNote } from "./address-note"
import { LimitsNote } from "./limits-note"
import { LotFacts } from "./lot-facts"
import { LotStory } from "./lot-story"
import { PassportCertificates } from "./passport-certificates"
import { PassportCompleteness } from "./passport-completeness"
import { PassportLabel } from "./passport-label"
import { PassportProduct } from "./passport-product"
import { PassportVerdict } from "./passport-verdict"
import { ReportNote } from "./report-note"
import { RetypeCode } from "./retype-code"
import { ScanFrame } from "./scan-frame"

export type PassportViewProps = {
  passport: Passport
  asOf: string
  shopUrl: string
  contact: Pick<Operator, "email" | "phone">
  isDemo: boolean
}

/** What a scan opens: verdict first, then the goods, what this does not prove, the story, the proofs. */
export function PassportView({ passport, asOf, shopUrl, contact, isDemo }: PassportViewProps) {
  const t = useTranslations("passport")
  const isKnown = passport.lot !== null
  return (
    <ScanFrame code={passport.code} isDemo={isDemo && !isKnown}>
      <PassportVerdict passport={passport} asOf={asOf} />
      <div className="wrap pass">
        <div className="pass__column">
          {isKnown ? <KnownLot passport={passport} /> : <RetypeCode typed={passport.code} />}
        </div>
        <div className="pass__column">
          {isKnown ? <Proofs passport={passport} asOf={asOf} /> : null}
          <AddressNote
            uri={passport.uri}
            shopUrl={shopUrl}
            qrUrl={isKnown ? passport.qr_svg_url : null}
          />
          <ReportNote code={passport.code} contact={contact} />
          <p className="small soft">{t("privacy")}</p>
        </div>
      </div>
    </ScanFrame>
  )
}

function KnownLot({ passport }: { passport: Passport }) {
  const locale = useLocale()
  const t = useTranslations("passport")
  const recall = passport.lot?.recall ?? null
  return (
    <>
      {recall === null ? null : (
        <Part id="recall" title={t("recall.heading")}>
          <p>{pick(recall.instructions, locale)}</p>
        </Part>
      )}
      <div>
        <PassportProduct passport={passport} />
        {passport.lot?.is_demo ? <p className="demo">{t("demo")}</p> : null}
      </div>
      <LimitsNote kind={passport.kind} hasStory={passport.events.length > 0} />
      <Part id="lot" title={t("lot.heading")}>
        <LotFacts passport={passport} />
      </Part>
      <Part id="story" title={t("story.heading")}>
        <LotStory passport={passport} />
      </Part>
    </>
  )
}

function Proofs({ passport, asOf }: { passport: Passport; asOf: string }) {
  const t = useTranslations("passport")
  return (
    <>
      <Part id="certificates" title={t("certificates.heading")}>
        <PassportCertificates passport={passport} asOf={asOf} />
      </Part>
      {passport.label_fields.length === 0 ? null : (
        <Part id="label" title={t("label.heading")}>
          <PassportLabel fields={passport.label_fields} />
        </Part>
      )}
      <Part id="completeness" title={t("completeness.heading")}>
        <PassportCompleteness passport={passport} />
      </Part>
    </>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
