import { useLocale } from "next-intl"
import { LOCALE_FIELD } from "./locale-field"

export function LocaleField() {
  return <input type="hidden" name={LOCALE_FIELD} value={useLocale()} />
}
