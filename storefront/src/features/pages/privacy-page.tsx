import { useTranslations } from "next-intl"
import type { Operator } from "@/config/operator"
import { TERMS_VERSION } from "@/config/terms"
import { formatDay } from "@/lib/dates"
import { DocumentPage } from "./document-page"
import { OperatorPanel } from "./operator-panel"
import { RICH_TEXT } from "./rich-text"
import { PRIVACY_SECTIONS } from "./sections"

export function PrivacyPage({ operator }: { operator: Operator }) {
  const t = useTranslations("staticPages")
  return (
    <DocumentPage
      title={t("privacy.title")}
      lead={t("privacy.lead")}
      version={t("version", { version: TERMS_VERSION, date: formatDay(TERMS_VERSION) })}
      contentsLabel={t("contents")}
      sections={PRIVACY_SECTIONS.map((section) => ({
        id: section,
        heading: t(`privacy.section.${section}.heading`),
        body: t.rich(`privacy.section.${section}.body`, RICH_TEXT),
      }))}
    >
      <p className="small soft">{t("privacy.points")}</p>
      <OperatorPanel operator={operator} />
    </DocumentPage>
  )
}
