"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { SubmitButton } from "@/ui/submit-button"
import { reveal, type RevealState } from "./actions"

const HIDDEN: RevealState = { numbers: null, refusal: null }
const NUMBERS = ["tax_code", "identity_number"] as const

/** The numbers in full, for who compares them with the papers. Each look is written into the log. */
export function RevealNumbers({ producerId }: { producerId: string }) {
  const t = useTranslations("review")
  const fields = useTranslations("registration.fields")
  const [state, action] = useActionState<RevealState, FormData>(reveal, HIDDEN)
  if (state.numbers !== null) {
    return (
      <dl role="status">
        {NUMBERS.map((name) =>
          state.numbers?.[name] === undefined ? null : (
            <div key={name}>
              <dt className="small soft">{fields(name)}</dt>
              <dd className="code">{state.numbers[name]}</dd>
            </div>
          )
        )}
      </dl>
    )
  }
  return (
    <form action={action} className="grid gap-1">
      <input type="hidden" name="producer" value={producerId} />
      <SubmitButton size="small" variant="line" busyLabel={t("page.revealing")}>
        {t("page.reveal")}
      </SubmitButton>
      <span className="tiny soft">{t("page.revealHint")}</span>
      {state.refusal === null ? null : <p className="err">{t(`refusals.${state.refusal}`)}</p>}
    </form>
  )
}
