"use client"

import type { Locale } from "@cholang/shared"
import { useTranslations } from "next-intl"
import {
  startTransition,
  type SubmitEvent,
  useActionState,
  useEffect,
  useRef,
  useState,
} from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { Button } from "@/ui/button"
import { TextAreaField } from "@/ui/field"
import { submitCheckout } from "./actions"
import { AddressFields } from "./address-fields"
import { ContactFields } from "./contact-fields"
import { ErrorSummary } from "./error-summary"
import { OrderReview } from "./order-review"
import { PaymentFields } from "./payment-fields"
import type { CheckoutView } from "./read-checkout-view"
import { ShippingFields } from "./shipping-fields"
import { type CheckoutState } from "./state"
import { TermsField } from "./terms-field"
import { useFieldError } from "./use-field-error"
import { useMended } from "./use-mended"

/** The whole checkout as one native form: without scripts every press is a round trip that gives back what was typed. */
export function CheckoutForm({
  view,
  initial,
  locale,
  now,
}: {
  view: CheckoutView
  /** What a form posted without scripts was answered; otherwise the empty form. */
  initial: CheckoutState
  locale: Locale
  now: string
}) {
  const t = useTranslations("checkout")
  const [state, action, isPending] = useActionState<CheckoutState, FormData>(
    submitCheckout,
    initial
  )
  const [chosenOptionIds, chooseOptions] = useState(() =>
    preselected(view, state.values.shipping_option_ids)
  )
  const errorOf = useFieldError(state.errors)
  const { openErrorOf, noteChange } = useMended(state, errorOf)
  const summary = useRef<HTMLDivElement>(null)
  const hasTrouble = state.refusal !== null || Object.keys(state.errors).length > 0

  useEffect(() => {
    if (hasTrouble) summary.current?.focus()
  }, [state, hasTrouble])

  // Sent by hand where scripts run: a form action would empty the fields again after each refusal.
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isPending) return
    const form = new FormData(event.currentTarget)
    startTransition(() => action(form))
  }

  return (
    <form
      action={action}
      onSubmit={submit}
      onChange={noteChange}
      noValidate
      className="checkout"
      aria-busy={isPending}
    >
      <div className="checkout__fields">
        <ErrorSummary ref={summary} state={state} errorOf={errorOf} />
        <p className="small soft">{t("requiredNote")}</p>
        <LocaleField />
        <input type="hidden" name="seen_items_vnd" value={view.items_vnd} />
        <ContactFields values={state.values} errorOf={openErrorOf} />
        <AddressFields
          provinces={view.provinces}
          values={state.values}
          communes={state.communes}
          errorOf={openErrorOf}
        />
        <ShippingFields
          parcels={view.parcels}
          chosenOptionIds={chosenOptionIds}
          onChoose={chooseOptions}
          now={now}
        />
        <PaymentFields
          payments={view.payments}
          hasAlcohol={view.has_alcohol}
          value={state.values.payment}
          error={openErrorOf("payment")}
        />
        <TextAreaField
          id="note"
          name="note"
          label={`${t("note.label")} (${t("optional")})`}
          hint={t("note.hint")}
          error={openErrorOf("note")}
          defaultValue={state.values.note}
          maxLength={500}
          rows={3}
        />
      </div>
      <OrderReview view={view} chosenOptionIds={chosenOptionIds} locale={locale}>
        <TermsField isAccepted={state.values.terms === "on"} error={openErrorOf("terms")} />
        <Button type="submit" wide busy={isPending} aria-disabled={isPending}>
          {isPending ? t("pending") : t("submitCod")}
        </Button>
      </OrderReview>
    </form>
  )
}

/** What was chosen before, else the cheapest offer of each parcel. */
function preselected(view: CheckoutView, chosenOptionIds: readonly string[]): string[] {
  return view.parcels.flatMap(({ offers }) => {
    const offer = offers.find(({ option_id }) => chosenOptionIds.includes(option_id)) ?? offers[0]
    return offer === undefined ? [] : [offer.option_id]
  })
}
