"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { Note } from "@/ui/feedback"
import { TextAreaField, TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { decideListing } from "./actions"
import { decisionFailure } from "./decision-failure"

/** Yes, not yet, or no: the last two with a reason, and remarks beside single fields. */
export function DecideForm({
  id,
  version,
  fields,
}: {
  id: string
  version: number
  fields: readonly { field: string; name: string }[]
}) {
  const t = useTranslations("listingReview.decide")
  const [state, action] = useActionState(decideListing, { code: null })
  return (
    <form action={action} className="grid gap-4" aria-labelledby="decide-title">
      <LocaleField />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <h2 id="decide-title">{t("title")}</h2>
      {state.code === null ? null : (
        <Note tone="bad" live>
          {t(`failed.${decisionFailure(state.code)}`)}
        </Note>
      )}
      <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={4} />
      <details>
        <summary>{t("remarks")}</summary>
        <div className="grid gap-3">
          {fields.map(({ field, name }) => (
            <div key={field}>
              <input type="hidden" name="remark_field" value={field} />
              <TextField
                name={`remark.${field}`}
                label={t("remark", { field: name })}
                maxLength={1000}
              />
            </div>
          ))}
        </div>
      </details>
      <SubmitButton name="decision" value="approve" wide busyLabel={t("busy")}>
        {t("approve")}
      </SubmitButton>
      <SubmitButton name="decision" value="askForChanges" variant="line" wide busyLabel={t("busy")}>
        {t("askForChanges")}
      </SubmitButton>
      <SubmitButton name="decision" value="reject" variant="seal" wide busyLabel={t("busy")}>
        {t("reject")}
      </SubmitButton>
    </form>
  )
}
