"use client"

import type { PayoutAccountAnswer } from "@cholang/marketplace/http"
import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { formatDay } from "@/lib/dates"
import { Note } from "@/ui/feedback"
import { SelectField, TextField } from "@/ui/field"
import { IdempotencyField } from "@/ui/idempotency-field"
import { SubmitButton } from "@/ui/submit-button"
import { savePayoutAccount } from "./actions"
import type { PayoutAccountRefusal, PayoutAccountState } from "./payout-account-state"

/** Which field a refusal is about; the others are about the whole form. */
const FIELD_OF: Partial<Record<PayoutAccountRefusal, keyof PayoutAccountState>> = {
  account_number_invalid: "account_number",
  holder_name_invalid: "holder_name",
  bank_missing: "bank_bin",
}

/** A bank, a number and a name, with what a change means said before it is made. */
export function PayoutAccountForm({
  banks,
  initial,
  seed,
}: {
  banks: PayoutAccountAnswer["banks"]
  initial: PayoutAccountState
  seed: string
}) {
  const t = useTranslations("money.account")
  const [state, action] = useActionState<PayoutAccountState, FormData>(savePayoutAccount, initial)
  const { refusal, held_until: heldUntil } = state
  const field = refusal === null ? undefined : FIELD_OF[refusal]
  const errorOf = (name: keyof PayoutAccountState) =>
    refusal !== null && field === name ? t(`refusals.${refusal}`) : undefined
  return (
    <form action={action} noValidate className="grid gap-4 narrow">
      <IdempotencyField seed={seed} />
      {heldUntil === null ? null : (
        <Note tone="ok" live>
          {t("saved", { day: formatDay(heldUntil) })}
        </Note>
      )}
      {refusal === null || field !== undefined ? null : (
        <Note tone={refusal === "unavailable" ? "wait" : "bad"} live>
          {t(`refusals.${refusal}`)}
        </Note>
      )}
      <SelectField
        key={`bank ${state.bank_bin}`}
        name="bank_bin"
        label={t("bank")}
        defaultValue={state.bank_bin}
        error={errorOf("bank_bin")}
      >
        <option value="">{t("otherBank")}</option>
        {banks.map(({ bin, name }) => (
          <option key={bin} value={bin}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        name="bank_name"
        label={t("bankName")}
        hint={t("bankNameHint")}
        defaultValue={state.bank_name}
      />
      <TextField
        name="account_number"
        label={t("number")}
        hint={t("numberHint")}
        error={errorOf("account_number")}
        defaultValue={state.account_number}
        inputMode="numeric"
        autoComplete="off"
        code
        required
      />
      <TextField
        name="holder_name"
        label={t("holder")}
        hint={t("holderHint")}
        error={errorOf("holder_name")}
        defaultValue={state.holder_name}
        autoComplete="off"
        autoCapitalize="characters"
        required
      />
      <SubmitButton wide busyLabel={t("pending")}>
        {t("submit")}
      </SubmitButton>
    </form>
  )
}
