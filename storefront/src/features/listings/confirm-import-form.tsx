"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { Note } from "@/ui/feedback"
import { SubmitButton } from "@/ui/submit-button"
import { confirmImport } from "./actions"

/** Writes what the preview shows. */
export function ConfirmImportForm({ id }: { id: string }) {
  const t = useTranslations("listings.import")
  const failed = useTranslations("listings.failed")
  const [state, action] = useActionState(confirmImport, { code: null })
  return (
    <form action={action}>
      <LocaleField />
      <input type="hidden" name="id" value={id} />
      {state.code === null ? null : (
        <Note tone="bad" live>
          {state.code === "import_out_of_date" ? t("outOfDate") : failed("generic")}
        </Note>
      )}
      <SubmitButton busyLabel={t("confirming")}>{t("confirm")}</SubmitButton>
    </form>
  )
}
