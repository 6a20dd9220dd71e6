import { useTranslations } from "next-intl"
import type { CheckoutField, FieldErrors } from "./checkout-input"

export type ErrorOf = (field: CheckoutField) => string | undefined

/** What ties a control to its field of the form: the error summary leads to its id, the action reads its name. */
export function boundTo(field: CheckoutField, errorOf: ErrorOf) {
  return { id: field, name: field, error: errorOf(field) }
}

/** The sentence for a field's error, with the way out in it; undefined when the field is right. */
export function useFieldError(errors: FieldErrors): ErrorOf {
  const t = useTranslations("checkout.errors")
  return (field) => {
    const code = errors[field]
    if (code === undefined) return undefined
    return code === "required" ? t(`required.${field}`) : t(code)
  }
}
