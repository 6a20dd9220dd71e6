import type { OfferImportView } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { formatVnd } from "@/lib/money"
import { Note } from "@/ui/feedback"
import { Table } from "@/ui/table"
import { ConfirmImportForm } from "./confirm-import-form"
import { refusalText } from "./refusal-text"

/** What a file would change, or every error in it. */
export function ImportPreview({ preview }: { preview: OfferImportView }) {
  const t = useTranslations("listings")
  const locale = useLocale()
  if (preview.problem_count > 0) {
    return (
      <div className="grid gap-4">
        <Note tone="bad" live>
          {t("import.problems", { count: preview.problem_count })}
        </Note>
        <Table
          caption={t("import.problemCaption")}
          rows={preview.problems}
          rowKey={({ line, column, code }) => `${line.toString()} ${column ?? ""} ${code}`}
          headColumn="line"
          columns={[
            {
              key: "line",
              label: t("import.line"),
              cell: ({ line }) => <span className="num">{line}</span>,
            },
            {
              key: "column",
              label: t("import.column"),
              cell: ({ column }) =>
                column === null ? t("import.wholeFile") : <span className="code">{column}</span>,
            },
            {
              key: "problem",
              label: t("import.problem"),
              cell: ({ code, limit }) => refusalText(t, code, limit),
            },
          ]}
        />
      </div>
    )
  }
  const changed = (before: string, after: string) =>
    before === after ? (
      before
    ) : (
      <>
        <del>{before}</del> <ins>{after}</ins>
      </>
    )
  return (
    <div className="grid gap-4">
      <Note tone={preview.state === "confirmed" ? "ok" : "info"} live>
        {preview.state === "confirmed"
          ? t("import.confirmed")
          : t("import.changes", { count: preview.changes.length })}
      </Note>
      {preview.state === "confirmed" || preview.changes.length === 0 ? null : (
        <>
          <Table
            caption={t("import.changeCaption")}
            rows={preview.changes}
            rowKey={({ variant_id: id }) => id}
            headColumn="product"
            columns={[
              {
                key: "product",
                label: t("import.product"),
                cell: ({ title, name }) => `${pick(title, locale)}, ${pick(name, locale)}`,
              },
              {
                key: "price",
                label: t("import.price"),
                numeric: true,
                cell: (row) =>
                  changed(formatVnd(row.price_before_vnd), formatVnd(row.price_after_vnd)),
              },
              {
                key: "stock",
                label: t("import.stock"),
                numeric: true,
                cell: (row) =>
                  changed(row.stock_before?.toString() ?? "", row.stock_after?.toString() ?? ""),
              },
            ]}
          />
          <ConfirmImportForm id={preview.id} />
        </>
      )}
    </div>
  )
}
