import { useTranslations } from "next-intl"
import { TextField } from "@/ui/field"
import type { CheckoutValues } from "./checkout-input"
import type { ErrorOf } from "./use-field-error"

/** Who receives the order: one name, one number that can be called, an e-mail address only for those who like one. */
export function ContactFields({ values, errorOf }: { values: CheckoutValues; errorOf: ErrorOf }) {
  const t = useTranslations("checkout")
  return (
    <fieldset className="checkout__group">
      <legend>{t("contact.legend")}</legend>
      <TextField
        id="full_name"
        name="full_name"
        label={t("contact.full_name")}
        hint={t("contact.full_nameHint")}
        error={errorOf("full_name")}
        defaultValue={values.full_name}
        autoComplete="name"
        required
      />
      <TextField
        id="phone"
        name="phone"
        type="tel"
        inputMode="tel"
        label={t("contact.phone")}
        hint={t("contact.phoneHint")}
        error={errorOf("phone")}
        defaultValue={values.phone}
        autoComplete="tel"
        required
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={`${t("contact.email")} (${t("optional")})`}
        hint={t("contact.emailHint")}
        error={errorOf("email")}
        defaultValue={values.email}
        autoComplete="email"
      />
    </fieldset>
  )
}
