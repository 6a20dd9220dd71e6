"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { Note } from "@/ui/feedback"
import { TextField } from "@/ui/field"
import { TextLink } from "@/ui/link"
import { SubmitButton } from "@/ui/submit-button"
import { signIn } from "./actions"
import { type AccountActor, RESET } from "./actors"
import type { SignInState } from "./sign-in-state"

/** E-mail or phone, and a password. `initial` is the answer that brought this page, where scripts do not run. */
export function SignInForm({ actor, initial }: { actor: AccountActor; initial: SignInState }) {
  const t = useTranslations("account.signIn")
  const [state, action] = useActionState<SignInState, FormData>(signIn, initial)
  return (
    <form action={action} noValidate className="grid gap-4">
      <LocaleField />
      <input type="hidden" name="actor" value={actor} />
      {state.refusal === null ? null : (
        <Note tone={state.refusal === "unavailable" ? "wait" : "bad"} live>
          {t(`refusals.${state.refusal}`)}
        </Note>
      )}
      <TextField
        name="identifier"
        label={t("identifier")}
        defaultValue={state.identifier}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField
        name="password"
        type="password"
        label={t("password")}
        autoComplete="current-password"
        required
      />
      <SubmitButton wide busyLabel={t("pending")}>
        {t("submit")}
      </SubmitButton>
      <p>
        <TextLink href={RESET[actor]}>{t("forgotten")}</TextLink>
      </p>
    </form>
  )
}
