import { getTranslations } from "next-intl/server"
import { newIdempotencySeed } from "@/data/idempotency"
import { LocaleField } from "@/i18n/locale-field-input"
import { SelectField, TextAreaField } from "@/ui/field"
import { IdempotencyField } from "@/ui/idempotency-field"
import { SubmitButton } from "@/ui/submit-button"
import { note } from "./actions"

/** A note about a producer, for colleagues or for every agency that sees it. The producer reads none. */
export async function NoteForm({ producerId }: { producerId: string }) {
  const [t, seed] = await Promise.all([getTranslations("review.page"), newIdempotencySeed()])
  return (
    <form action={note} className="grid gap-3">
      <LocaleField />
      <IdempotencyField seed={seed} />
      <input type="hidden" name="producer" value={producerId} />
      <TextAreaField name="text" label={t("note")} rows={2} maxLength={2000} required />
      <SelectField name="audience" label={t("noteFor")} defaultValue="agency">
        <option value="agency">{t("agency")}</option>
        <option value="all_agencies">{t("all_agencies")}</option>
      </SelectField>
      <SubmitButton variant="line" busyLabel={t("adding")}>
        {t("addNote")}
      </SubmitButton>
    </form>
  )
}
