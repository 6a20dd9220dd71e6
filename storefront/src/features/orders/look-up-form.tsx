"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { Note } from "@/ui/feedback"
import { TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { lookUp, type LookUpState } from "./actions"

const NOTHING_ASKED: LookUpState = { values: { number: "", phone: "" }, errors: {}, refusal: null }

export function LookUpForm() {
  const t = useTranslations("orders.lookUp")
  const [state, action] = useActionState<LookUpState, FormData>(lookUp, NOTHING_ASKED)
  const { values, errors, refusal } = state
  return (
    <form action={action} noValidate className="grid gap-4 sm:grid-cols-2 max-w-(--measure)">
      <LocaleField />
      {refusal === null ? null : (
        <div className="col-span-full">
          <Note tone={refusal === "not_found" ? "wait" : "bad"} live>
            {t(`refusals.${refusal}`)}
          </Note>
        </div>
      )}
      <TextField
        name="number"
        inputMode="numeric"
        label={t("number")}
        hint={t("numberHint")}
        error={errors.number === undefined ? undefined : t(`errors.${errors.number}`)}
        defaultValue={values.number}
        autoComplete="off"
        required
      />
      <TextField
        name="phone"
        type="tel"
        inputMode="tel"
        label={t("phone")}
        error={errors.phone === undefined ? undefined : t(`errors.${errors.phone}`)}
        defaultValue={values.phone}
        autoComplete="tel"
        required
      />
      <div className="col-span-full">
        <SubmitButton busyLabel={t("pending")}>{t("submit")}</SubmitButton>
      </div>
    </form>
  )
}
