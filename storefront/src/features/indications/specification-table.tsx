import type { Indication } from "@cholang/geographical-indications/http"
import { useLocale, useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { formatNumber } from "@/lib/money"
import { Table } from "@/ui/table"

/** The registered characteristics; an open side of a range stays empty. */
export function SpecificationTable({ indication }: { indication: Indication }) {
  const locale = useLocale()
  const t = useTranslations("indications.indication.specification")
  const limit = (value: number | null) => (value === null ? "–" : formatNumber(value, locale))
  return (
    <Table
      caption={t("caption", { name: pick(indication.name, locale) })}
      rows={indication.specification}
      rowKey={({ name }) => name.vi}
      headColumn="quality"
      columns={[
        { key: "quality", label: t("quality"), cell: ({ name }) => pick(name, locale) },
        { key: "least", label: t("least"), numeric: true, cell: ({ min }) => limit(min) },
        { key: "most", label: t("most"), numeric: true, cell: ({ max }) => limit(max) },
        { key: "unit", label: t("unit"), cell: ({ unit }) => unit },
      ]}
    />
  )
}
