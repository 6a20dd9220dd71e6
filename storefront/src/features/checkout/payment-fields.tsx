import { useTranslations } from "next-intl"
import { Radio } from "@/ui/check"
import { Note } from "@/ui/feedback"
import { Icon } from "@/ui/icon"
import type { PaymentMethod } from "./payment-methods"

/** How to pay: only what this basket may be paid with, and why something that buyers expect is missing. */
export function PaymentFields({
  payments,
  hasAlcohol,
  value,
  error,
}: {
  payments: readonly PaymentMethod[]
  hasAlcohol: boolean
  value: string
  error: string | undefined
}) {
  const t = useTranslations("checkout.payment")
  const onlyOne = payments.length === 1 ? payments[0] : undefined
  return (
    <fieldset
      id="payment"
      tabIndex={-1}
      className="checkout__group"
      aria-describedby={error === undefined ? undefined : "payment-error"}
    >
      <legend>{t("legend")}</legend>
      {hasAlcohol ? <Note>{t("alcohol")}</Note> : null}
      {payments.length === 0 ? <Note tone="bad">{t("none")}</Note> : null}
      {payments.map(({ provider_id, kind }) => (
        <Radio
          key={provider_id}
          name="payment"
          value={provider_id}
          defaultChecked={value === provider_id || onlyOne?.provider_id === provider_id}
        >
          <b className="strong">{t(kind)}</b>
          <br />
          <span className="small soft">{t(`${kind}Hint`)}</span>
        </Radio>
      ))}
      {error === undefined ? null : (
        <p className="err" id="payment-error">
          <Icon name="warning" small />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  )
}
