"use client"

import { useTranslations } from "next-intl"
import { type ReactNode, useActionState } from "react"
import { Note } from "@/ui/feedback"
import { SubmitButton } from "@/ui/submit-button"
import { actOnPart } from "./part-actions"
import type { PartState } from "./part-state"

/** One thing to do with a maker's part of the order. */
export function PartForm({
  intent,
  order,
  part,
  label,
  children,
}: {
  intent: "message" | "cancel" | "return"
  order: string
  part: string
  label: string
  children: ReactNode
}) {
  const t = useTranslations("orders.parts")
  const [state, action] = useActionState<PartState, FormData>(actOnPart, { refusal: null })
  return (
    <form action={action} className="grid gap-3">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="part" value={part} />
      {children}
      {state.refusal === null ? null : (
        <Note tone="bad" live>
          {t(`refusals.${state.refusal}`)}
        </Note>
      )}
      <SubmitButton variant="line" busyLabel={t("sending")}>
        {label}
      </SubmitButton>
    </form>
  )
}
