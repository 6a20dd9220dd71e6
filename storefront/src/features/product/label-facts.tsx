import type { ProductDetail } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import { isLabelFieldKey } from "@/lib/label-field"
import { pick } from "@/lib/localised"
import { Facts } from "@/ui/facts"
import { isService } from "./is-service"

/** What the law wants on the label (Decree 37/2026/NĐ-CP, annex I), in the order of the record, then how to keep it. */
export function LabelFacts({ product }: { product: ProductDetail }) {
  const t = useTranslations("product.label")
  const locale = useLocale()
  const names = useTranslations("vocabulary.labelField")
  const fields = product.label_fields.map(({ key, value }) => ({
    label: isLabelFieldKey(key) ? names(key) : key,
    value: pick(value, locale),
  }))
  const care = product.care === null ? "" : pick(product.care, locale)
  // The label of most goods says it already; then once is enough.
  const isCareSaid = care === "" || fields.some(({ value }) => value === care)
  return (
    <div>
      <h2>{t("title")}</h2>
      <div className="mt-4">
        <Facts facts={fields} />
      </div>
      {isCareSaid ? null : (
        <>
          <h3 className="mt-6">{t(isService(product) ? "careService" : "care")}</h3>
          <p className="mt-2">{care}</p>
        </>
      )}
    </div>
  )
}
