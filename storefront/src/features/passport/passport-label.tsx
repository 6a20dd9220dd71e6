import type { LabelField } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { isLabelFieldKey } from "@/lib/label-field"
import { pick } from "@/lib/localised"
import { Facts } from "@/ui/facts"

/** What the label must say by law, to compare with the label in hand. */
export function PassportLabel({ fields }: { fields: readonly LabelField[] }) {
  const locale = useLocale()
  const t = useTranslations("vocabulary.labelField")
  return (
    <Facts
      facts={fields.map(({ key, value }) => ({
        label: isLabelFieldKey(key) ? t(key) : key,
        value: pick(value, locale),
      }))}
    />
  )
}
