"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { Note } from "@/ui/feedback"
import { TextAreaField } from "@/ui/field"
import { IdempotencyField } from "@/ui/idempotency-field"
import { SubmitButton } from "@/ui/submit-button"
import { decidePayoutAccount } from "./actions"
import type { DecisionState } from "./decision-state"

/** Two ways out of one form: the account agrees with the papers, or goes back with a reason. */
export function DecisionForm({
  id,
  isOpen,
  initial,
  seed,
}: {
  id: string
  isOpen: boolean
  initial: DecisionState
  seed: string
}) {
  const t = useTranslations("money.desk")
  const [state, action] = useActionState<DecisionState, FormData>(decidePayoutAccount, initial)
  const { refusal } = state
  return (
    <div className="stack narrow">
      {state.isDecided ? (
        <Note tone="ok" live>
          {t("decided")}
        </Note>
      ) : null}
      {refusal === null || refusal === "reason_missing" ? null : (
        <Note tone={refusal === "unavailable" ? "wait" : "bad"} live>
          {t(`refusals.${refusal}`)}
        </Note>
      )}
      {isOpen ? (
        <>
          <form action={action}>
            <IdempotencyField seed={seed} />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="action" value="check" />
            <SubmitButton wide busyLabel={t("deciding")}>
              {t("check")}
            </SubmitButton>
          </form>
          <form action={action} noValidate className="grid gap-4">
            <IdempotencyField seed={seed} />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="action" value="refuse" />
            <TextAreaField
              name="reason"
              label={t("reason")}
              hint={t("reasonHint")}
              rows={4}
              defaultValue={state.reason}
              error={refusal === "reason_missing" ? t("refusals.reason_missing") : undefined}
            />
            <SubmitButton variant="line" wide busyLabel={t("deciding")}>
              {t("refuse")}
            </SubmitButton>
          </form>
        </>
      ) : null}
    </div>
  )
}
