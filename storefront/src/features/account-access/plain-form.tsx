"use client"

import { useTranslations } from "next-intl"
import { type ComponentProps, useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { IdempotencyField } from "@/ui/idempotency-field"
import { Note } from "@/ui/feedback"
import { SubmitButton } from "@/ui/submit-button"
import type { AccountActor } from "./actors"
import { type PlainState, UNTOUCHED } from "./plain-state"

type PlainFormProps = {
  actor: AccountActor
  action: (previous: PlainState, form: FormData) => Promise<PlainState>
  /** Makes a request that is sent twice recognisable. */
  seed: string
  submit: string
  pending: string
  done: string
  children: ComponentProps<"form">["children"]
}

/** A form about one's own account: its fields are the children, what came of it stands above them. */
export function PlainForm({
  actor,
  action,
  seed,
  submit,
  pending,
  done,
  children,
}: PlainFormProps) {
  const t = useTranslations("account.refusals")
  const [state, send] = useActionState<PlainState, FormData>(action, UNTOUCHED)
  return (
    <form action={send} className="grid gap-4">
      <LocaleField />
      <IdempotencyField seed={seed} />
      <input type="hidden" name="actor" value={actor} />
      {state.refusal === null ? null : (
        <Note tone="bad" live>
          {t(state.refusal)}
        </Note>
      )}
      {state.isDone ? (
        <Note tone="ok" live>
          {done}
        </Note>
      ) : null}
      {children}
      <div>
        <SubmitButton busyLabel={pending}>{submit}</SubmitButton>
      </div>
    </form>
  )
}
