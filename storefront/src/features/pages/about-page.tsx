import { useTranslations } from "next-intl"
import type { Operator } from "@/config/operator"
import { DocumentPage } from "./document-page"
import { OperatorPanel } from "./operator-panel"
import { RICH_TEXT } from "./rich-text"
import { ABOUT_SECTIONS } from "./sections"

export function AboutPage({ operator }: { operator: Operator }) {
  const t = useTranslations("staticPages")
  return (
    <DocumentPage
      title={t("about.title")}
      lead={t("about.lead")}
      contentsLabel={t("contents")}
      sections={ABOUT_SECTIONS.map((section) => ({
        id: section,
        heading: t(`about.section.${section}.heading`),
        body: t.rich(`about.section.${section}.body`, RICH_TEXT),
      }))}
    >
      <OperatorPanel operator={operator} />
    </DocumentPage>
  )
}
