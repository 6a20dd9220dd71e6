"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { previewImport } from "./actions"
import { refusalText } from "./refusal-text"

/** Sends a file to be looked at. */
export function ImportForm() {
  const t = useTranslations("listings")
  const [state, action] = useActionState(previewImport, { code: null })
  return (
    <form action={action} className="grid gap-4">
      <LocaleField />
      <TextField
        type="file"
        name="file"
        accept=".csv,text/csv,text/plain"
        label={t("import.file")}
        hint={t("import.fileHint")}
        error={state.code === null ? undefined : refusalText(t, state.code)}
        required
      />
      <span>
        <SubmitButton busyLabel={t("import.previewing")}>{t("import.preview")}</SubmitButton>
      </span>
    </form>
  )
}
