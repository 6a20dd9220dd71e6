"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { IdempotencyField } from "@/ui/idempotency-field"
import { Note } from "@/ui/feedback"
import { TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { beginSecondFactor, confirmSecondFactor } from "./account-actions"
import type { AccountActor } from "./actors"
import type { SecondFactorState } from "./second-factor-state"

/** Begin, scan, confirm, and the recovery codes, which are shown this once. */
export function SecondFactorForm({ actor, seed }: { actor: AccountActor; seed: string }) {
  const t = useTranslations("account")
  const [state, send] = useActionState<SecondFactorState, FormData>(
    (previous, form) =>
      previous.step === "scan"
        ? confirmSecondFactor(previous, form)
        : beginSecondFactor(previous, form),
    { step: "start", refusal: null }
  )
  if (state.step === "codes") return <RecoveryCodes codes={state.codes} />
  return (
    <form action={send} className="grid gap-4">
      <LocaleField />
      <IdempotencyField seed={seed} />
      <input type="hidden" name="actor" value={actor} />
      {state.refusal === null ? null : (
        <Note tone="bad" live>
          {t(`refusals.${state.refusal}`)}
        </Note>
      )}
      {state.step === "scan" ? (
        <>
          <p>{t("security.scan")}</p>
          {/* Drawn by the backend from the secret alone; white under it at night too, or no camera reads it. */}
          <div className="qr" dangerouslySetInnerHTML={{ __html: state.qrSvg }} />
          <p className="small">
            {t("security.typed")} <code className="code">{state.secret}</code>
          </p>
          <TextField
            name="code"
            label={t("secondFactor.code")}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
          />
        </>
      ) : null}
      <div>
        <SubmitButton busyLabel={t("security.pending")}>
          {t(state.step === "scan" ? "security.confirm" : "security.begin")}
        </SubmitButton>
      </div>
    </form>
  )
}

function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations("account.security")
  return (
    <div className="grid gap-4">
      <Note tone="ok" live>
        {t("isOn")}
      </Note>
      <p>{t("keepCodes")}</p>
      <ul className="code small grid gap-1">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  )
}
