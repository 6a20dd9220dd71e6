"use client"

import { useTranslations } from "next-intl"
import { type ComponentProps, useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { IdempotencyField } from "@/ui/idempotency-field"
import { Note } from "@/ui/feedback"
import { SubmitButton } from "@/ui/submit-button"
import { changePerson, invite } from "./actions"
import { NOTHING_ASKED, type PeopleState } from "./people-state"

const ACTIONS = { invite, change: changePerson } as const

type PeopleFormProps = {
  actor: "producer" | "officer"
  action: keyof typeof ACTIONS
  seed: string
  submit: string
  /** A small button in a row of a list. */
  isSmall?: boolean
  children: ComponentProps<"form">["children"]
}

export function PeopleForm({
  actor,
  action,
  seed,
  submit,
  isSmall = false,
  children,
}: PeopleFormProps) {
  const t = useTranslations("people")
  const [state, send] = useActionState<PeopleState, FormData>(ACTIONS[action], NOTHING_ASKED)
  return (
    <form action={send} className={isSmall ? "people__inline" : "grid gap-4"}>
      <LocaleField />
      <IdempotencyField seed={seed} />
      <input type="hidden" name="actor" value={actor} />
      {state.refusal === null ? null : (
        <Note tone="bad" live>
          {t(`refusals.${state.refusal}`)}
        </Note>
      )}
      {state.isDone && action === "invite" ? (
        <Note tone="ok" live>
          {t("invited")}
        </Note>
      ) : null}
      {children}
      <SubmitButton
        variant={isSmall ? "line" : "primary"}
        {...(isSmall ? { size: "small" as const } : {})}
        busyLabel={t("pending")}
      >
        {submit}
      </SubmitButton>
    </form>
  )
}
