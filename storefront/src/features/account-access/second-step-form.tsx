"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { Note } from "@/ui/feedback"
import { TextField } from "@/ui/field"
import { TextLink } from "@/ui/link"
import { SubmitButton } from "@/ui/submit-button"
import { confirmSecondStep } from "./actions"
import { type AccountActor, SIGN_IN } from "./actors"
import type { SecondStepState } from "./sign-in-state"

export function SecondStepForm({
  actor,
  initial,
}: {
  actor: AccountActor
  initial: SecondStepState
}) {
  const t = useTranslations("account.secondFactor")
  const [state, action] = useActionState<SecondStepState, FormData>(confirmSecondStep, initial)
  return (
    <form action={action} noValidate className="grid gap-4">
      <LocaleField />
      {state.refusal === null ? null : (
        <Note tone={state.refusal === "unavailable" ? "wait" : "bad"} live>
          {t(`refusals.${state.refusal}`)}
        </Note>
      )}
      <TextField
        name="code"
        label={t("code")}
        hint={t("recovery")}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <SubmitButton wide busyLabel={t("pending")}>
        {t("submit")}
      </SubmitButton>
      <p>
        <TextLink href={SIGN_IN[actor]}>{t("back")}</TextLink>
      </p>
    </form>
  )
}
