"use client"

import { PRODUCER_KINDS } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { ChoiceTile } from "@/ui/check"
import { Note } from "@/ui/feedback"
import { SelectField, TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { signUp } from "./actions"
import type { SignUpState } from "./sign-up-state"

type SignUpFormProps = {
  /** The answer that brought this page, where scripts do not run. */
  initial: SignUpState
  communes: readonly { code: string; name: string }[]
}

/** Kind, name, place and account: what it takes to open a registration that can be left. */
export function SignUpForm({ initial, communes }: SignUpFormProps) {
  const t = useTranslations("registration")
  const kinds = useTranslations("vocabulary.producerKind")
  const [state, action] = useActionState<SignUpState, FormData>(signUp, initial)
  return (
    <form action={action} className="grid gap-6">
      <LocaleField />
      {state.refusal === null ? null : (
        <Note tone={state.refusal === "unavailable" ? "wait" : "bad"} live>
          {t(`refusals.${state.refusal}`)}
        </Note>
      )}
      <fieldset className="grid gap-2">
        <legend className="strong mb-2">{t("signUp.kind")}</legend>
        <div className="grid grid-cols-2 gap-2">
          {PRODUCER_KINDS.map((kind) => (
            <ChoiceTile
              key={kind}
              name="kind"
              value={kind}
              title={kinds(kind)}
              defaultChecked={state.kind === kind}
              required
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="strong mb-2">{t("signUp.about")}</legend>
        <TextField
          name="name"
          label={t("fields.name")}
          defaultValue={state.name}
          maxLength={120}
          autoComplete="organization"
          required
        />
        <SelectField
          name="commune_code"
          label={t("fields.commune_code")}
          defaultValue={state.commune_code}
          required
        >
          <option value="">{t("signUp.choose")}</option>
          {communes.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="strong mb-2">{t("signUp.account")}</legend>
        <TextField
          name="person"
          label={t("signUp.person")}
          defaultValue={state.person}
          maxLength={80}
          autoComplete="name"
          required
        />
        <TextField
          name="identifier"
          label={t("signUp.identifier")}
          defaultValue={state.identifier}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <TextField
          name="password"
          type="password"
          label={t("signUp.password")}
          hint={t("signUp.passwordHint")}
          autoComplete="new-password"
          required
        />
      </fieldset>
      <SubmitButton wide busyLabel={t("signUp.pending")}>
        {t("signUp.submit")}
      </SubmitButton>
    </form>
  )
}
