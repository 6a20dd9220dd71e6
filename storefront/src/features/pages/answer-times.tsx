import { useTranslations } from "next-intl"
import { Table } from "@/ui/table"

/** Kinds of complaint, the gravest first (Decree 248/2026/NĐ-CP, art. 7: a time for each kind of problem). */
const KINDS = ["danger", "fake", "goods", "delivery", "refund", "privacy", "other"] as const

export function AnswerTimes() {
  const t = useTranslations("staticPages.terms.sla")
  return (
    <Table
      caption={t("caption")}
      rows={KINDS}
      rowKey={(kind) => kind}
      headColumn="problem"
      columns={[
        { key: "problem", label: t("problem"), cell: (kind) => t(`row.${kind}.problem`) },
        { key: "first", label: t("first"), cell: (kind) => t(`row.${kind}.first`) },
        { key: "resolution", label: t("resolution"), cell: (kind) => t(`row.${kind}.resolution`) },
      ]}
    />
  )
}
