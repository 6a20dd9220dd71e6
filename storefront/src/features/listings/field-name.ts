import type { useTranslations } from "next-intl"
import { isLabelFieldKey } from "@/lib/label-field"
import { listingField } from "@/lib/listing-field"

/** The name of a field as its form shows it, from the path that a refusal or a remark gives. */
export function fieldName(
  path: string,
  t: ReturnType<typeof useTranslations<"listings.editor">>,
  vocabulary: ReturnType<typeof useTranslations<"vocabulary">>
): string {
  const { part, item, isEnglish } = listingField(path)
  const name =
    part === "label"
      ? item !== null && isLabelFieldKey(item)
        ? vocabulary(`labelField.${item}`)
        : t("fields.label")
      : t(`fields.${part}`)
  const place = /^\d+$/.test(item ?? "") ? `${t("variant", { number: Number(item) + 1 })}: ` : ""
  const isOfVariant = ["variant_name", "price_vnd", "stock", "weight_grams"].includes(part)
  const named = isOfVariant ? `${place}${name}` : name
  return isEnglish ? t("fields.english", { field: named }) : named
}
