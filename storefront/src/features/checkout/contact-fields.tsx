import { useTranslations } from "next-intl"
import { TextField } from "@/ui/field"
import type { CheckoutValues } from "./checkout-input"
import { boundTo, type ErrorOf } from "./use-field-error"

/** Who receives the order: one name, one number that can be called, an e-mail address only for those who like one. */
export function ContactFields({ values, errorOf }: { values: CheckoutValues; errorOf: ErrorOf }) {
  const t = useTranslations("checkout")
  return (
    <fieldset className="checkout__group">
      <legend>{t("contact.legend")}</legend>
      <TextField
        {...boundTo("full_name", errorOf)}
        label={t("contact.full_name")}
        hint={t("contact.full_nameHint")}
        defaultValue={values.full_name}
        autoComplete="name"
        required
      />
      <TextField
        {...boundTo("phone", errorOf)}
        type="tel"
        inputMode="tel"
        label={t("contact.phone")}
        hint={t("contact.phoneHint")}
        defaultValue={values.phone}
        autoComplete="tel"
        required
      />
      <TextField
        {...boundTo("email", errorOf)}
        type="email"
        label={`${t("contact.email")} (${t("optional")})`}
        hint={t("contact.emailHint")}
        defaultValue={values.email}
        autoComplete="email"
      />
    </fieldset>
  )
}
