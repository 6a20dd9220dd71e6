import type { OfficerProducerAnswer } from "@cholang/marketplace/http"
import { getTranslations } from "next-intl/server"
import { newIdempotencySeed } from "@/data/idempotency"
import { LocaleField } from "@/i18n/locale-field-input"
import { Checkbox, Radio } from "@/ui/check"
import { TextAreaField, TextField } from "@/ui/field"
import { IdempotencyField } from "@/ui/idempotency-field"
import { SubmitButton } from "@/ui/submit-button"
import { decide } from "./actions"

/** The decisions that this agency may make now, each with the reason that the producer reads. */
export async function DecisionForm({ answer }: { answer: OfficerProducerAnswer }) {
  const [t, fields, papers, seed] = await Promise.all([
    getTranslations("review"),
    getTranslations("registration.fields"),
    getTranslations("registration.requirements"),
    newIdempotencySeed(),
  ])
  const { registration, decisions } = answer
  const toVerify = registration.checklist.filter(({ how, is_met }) => how === "verified" && !is_met)
  const isReviewed = registration.state === "submitted" || registration.state === "in_review"
  return (
    <form action={decide} className="grid gap-5">
      <LocaleField />
      <IdempotencyField seed={seed} />
      <input type="hidden" name="producer" value={registration.producer_id} />
      {isReviewed && toVerify.length > 0 ? (
        <fieldset className="grid gap-2">
          <legend className="strong mb-2">{t("page.verify")}</legend>
          {toVerify.map(({ key }) => (
            <Checkbox key={key} name="verified" value={key}>
              {papers(key)}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
      <fieldset className="grid gap-2">
        <legend className="strong mb-2">{t("page.decisionLegend")}</legend>
        {decisions.map((decision) => (
          <Radio key={decision} name="decision" value={decision} required>
            {t(`decisions.${decision}`)}
          </Radio>
        ))}
      </fieldset>
      <TextAreaField
        name="reason"
        label={t("page.reason")}
        hint={t("page.reasonHint")}
        rows={4}
        maxLength={2000}
      />
      {decisions.includes("ask_for_changes") ? (
        <details>
          <summary className="link">{t("page.remarks")}</summary>
          <p className="small soft">{t("page.remarksHint")}</p>
          <div className="grid gap-3">
            {registration.steps.flatMap((step) =>
              step.fields.map(({ name }) => (
                <TextField
                  key={name}
                  name={`remark.${name}`}
                  label={fields(name)}
                  maxLength={500}
                />
              ))
            )}
            {registration.checklist
              .filter(({ how }) => how === "document")
              .map(({ key }) => (
                <TextField key={key} name={`remark.${key}`} label={papers(key)} maxLength={500} />
              ))}
          </div>
        </details>
      ) : null}
      <SubmitButton busyLabel={t("page.deciding")}>{t("page.decide")}</SubmitButton>
    </form>
  )
}
