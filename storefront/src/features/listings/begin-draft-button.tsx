"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import type { ButtonProps } from "@/ui/button"
import { SubmitButton } from "@/ui/submit-button"
import { beginDraft } from "./actions"
import { failureText } from "./refusal-text"
import { UNTRIED } from "./state"

/** Begins a draft and opens it: new, of a listing, or a copy. */
export function BeginDraftButton({
  label,
  listingId,
  copyOf,
  look = {},
}: {
  label: string
  listingId?: string
  copyOf?: string
  look?: Pick<ButtonProps, "variant" | "size">
}) {
  const t = useTranslations("listings")
  const [state, action] = useActionState(beginDraft, UNTRIED)
  return (
    <form action={action}>
      <LocaleField />
      {listingId === undefined ? null : <input type="hidden" name="listing_id" value={listingId} />}
      {copyOf === undefined ? null : <input type="hidden" name="copy_of" value={copyOf} />}
      <SubmitButton {...look} busyLabel={t("busy")}>
        {label}
      </SubmitButton>
      {state.code === null ? null : <p role="alert">{failureText(t, state.code)}</p>}
    </form>
  )
}
