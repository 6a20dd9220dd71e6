import { REGISTRATION_FIELD_NAMES, type SubmissionChange } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { Table } from "@/ui/table"

/** What a producer changed since it was last looked at: old and new side by side. */
export function SubmissionChanges({ changes }: { changes: readonly SubmissionChange[] }) {
  const t = useTranslations("review.page")
  const fields = useTranslations("registration.fields")
  const papers = useTranslations("registration.requirements")
  return (
    <Table
      caption={t("changes")}
      rows={changes}
      rowKey={(row) =>
        `${row.field}:${row.change}:${row.change === "changed" ? "" : row.file_name}`
      }
      headColumn="field"
      columns={[
        { key: "field", label: t("data"), cell: ({ field }) => nameOf(field) },
        {
          key: "before",
          label: t("before"),
          cell: (row) =>
            row.change === "changed" ? (
              <del>{row.before ?? t("empty")}</del>
            ) : row.change === "document_removed" ? (
              t("removed", { name: row.file_name })
            ) : (
              ""
            ),
        },
        {
          key: "after",
          label: t("after"),
          cell: (row) =>
            row.change === "changed" ? (
              <ins>{row.after ?? t("empty")}</ins>
            ) : row.change === "document_added" ? (
              t("added", { name: row.file_name })
            ) : (
              ""
            ),
        },
      ]}
    />
  )

  function nameOf(field: string): string {
    const answer = REGISTRATION_FIELD_NAMES.find((one) => one === field)
    if (answer !== undefined) return fields(answer)
    const paper = PAPERS.find((one) => one === field)
    return paper === undefined ? field : papers(paper)
  }
}

const PAPERS = [
  "business_registration",
  "identity_card",
  "group_contract",
  "farm_confirmation",
] as const
