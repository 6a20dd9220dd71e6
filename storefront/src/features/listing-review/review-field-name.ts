import type { useTranslations } from "next-intl"
import { isLabelFieldKey } from "@/lib/label-field"
import { listingField } from "@/lib/listing-field"

/** The name of a changed field; of a size, with the name that the size has. */
export function reviewFieldName(
  path: string,
  variants: readonly { key: string; name: { vi: string } }[],
  t: ReturnType<typeof useTranslations<"listings.editor.fields">>,
  vocabulary: ReturnType<typeof useTranslations<"vocabulary.labelField">>
): string {
  const { part, item, isEnglish } = listingField(path)
  const size = variants.find(({ key }) => key === item)?.name.vi
  const name =
    part === "label"
      ? item !== null && isLabelFieldKey(item)
        ? vocabulary(item)
        : t("label")
      : t(part)
  const named = size === undefined || size === "" ? name : `${name}, ${size}`
  return isEnglish ? t("english", { field: named }) : named
}
