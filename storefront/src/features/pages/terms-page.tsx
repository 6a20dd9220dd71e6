import { useTranslations } from "next-intl"
import { DELIVERY_ESTIMATE_DAYS } from "@/config/delivery"
import type { Operator } from "@/config/operator"
import { TERMS_VERSION } from "@/config/terms"
import { formatDay } from "@/lib/dates"
import { AnswerTimes } from "./answer-times"
import { DocumentPage } from "./document-page"
import { OperatorPanel } from "./operator-panel"
import { RICH_TEXT } from "./rich-text"
import { TERMS_SECTIONS } from "./sections"

export function TermsPage({ operator }: { operator: Operator }) {
  const t = useTranslations("staticPages")
  return (
    <DocumentPage
      title={t("terms.title")}
      lead={t("terms.lead")}
      version={t("version", { version: TERMS_VERSION, date: formatDay(TERMS_VERSION) })}
      contentsLabel={t("contents")}
      sections={TERMS_SECTIONS.map((section) => ({
        id: section,
        heading: t(`terms.section.${section}.heading`),
        body: (
          <>
            {t.rich(`terms.section.${section}.body`, { ...RICH_TEXT, ...DELIVERY_ESTIMATE_DAYS })}
            {section === "complaints" ? <AnswerTimes /> : null}
          </>
        ),
      }))}
    >
      <OperatorPanel operator={operator} />
    </DocumentPage>
  )
}
