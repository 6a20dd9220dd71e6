"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { SubmitButton } from "@/ui/submit-button"
import { changeListingState } from "./actions"
import { failureText } from "./refusal-text"
import { UNTRIED } from "./state"

/** Takes a listing off the shelves for a while, or puts it back. */
export function ListingStateButton({ id, action }: { id: string; action: "pause" | "resume" }) {
  const t = useTranslations("listings")
  const [state, send] = useActionState(changeListingState, UNTRIED)
  return (
    <form action={send}>
      <LocaleField />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="action" value={action} />
      <SubmitButton variant="quiet" size="small" busyLabel={t("busy")}>
        {t(`row.${action}`)}
      </SubmitButton>
      {state.code === null ? null : <p role="alert">{failureText(t, state.code)}</p>}
    </form>
  )
}
