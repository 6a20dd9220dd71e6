"use client"

import { useTranslations } from "next-intl"
import { type ReactNode, useActionState } from "react"
import { Note } from "@/ui/feedback"
import { IdempotencyField } from "@/ui/idempotency-field"
import { SubmitButton } from "@/ui/submit-button"
import { work } from "./actions"
import { NOTHING_DONE, type WorkState } from "./work-state"

/** A form that does one step: its fields, its button, and what came of it. Works without scripts. */
export function WorkForm({
  intent,
  id,
  seed,
  label,
  variant = "primary",
  children,
}: {
  intent: string
  /** Of the order, the return or the closure; empty for a new one. */
  id: string
  seed: string
  label: string
  variant?: "primary" | "line" | "seal"
  children?: ReactNode
}) {
  const t = useTranslations("producerOrders")
  const [state, action] = useActionState<WorkState, FormData>(work, NOTHING_DONE)
  return (
    <form action={action} className="grid gap-3">
      <IdempotencyField seed={seed} />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="id" value={id} />
      {children}
      {state.refusal === null ? null : (
        <Note tone={state.refusal === "unavailable" ? "wait" : "bad"} live>
          {t(`refusals.${state.refusal}`)}
        </Note>
      )}
      <SubmitButton wide variant={variant} busyLabel={t("working")}>
        {label}
      </SubmitButton>
    </form>
  )
}
