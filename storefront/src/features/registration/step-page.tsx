import "./registration.css"
import type { RegistrationStep } from "@cholang/marketplace/domain"
import type { RegistrationAnswer } from "@cholang/marketplace/http"
import { getTranslations } from "next-intl/server"
import { TUYEN_QUANG } from "@/config/province"
import { getCommunes } from "@/data/get-communes"
import { newIdempotencySeed } from "@/data/idempotency"
import { LocaleField } from "@/i18n/locale-field-input"
import { formatMoment } from "@/lib/dates"
import { Checkbox } from "@/ui/check"
import { Note } from "@/ui/feedback"
import { IdempotencyField } from "@/ui/idempotency-field"
import { PageHead } from "@/ui/page-head"
import { SubmitButton } from "@/ui/submit-button"
import { addDocument, removeDocument, saveStep, submit } from "./actions"
import { AnswerField } from "./answer-field"
import { RegistrationChecklist } from "./checklist"
import { Documents } from "./documents"
import { wordedRefusal } from "./refusals"
import { RegistrationSteps } from "./registration-steps"

type StepPageProps = {
  answer: RegistrationAnswer
  step: RegistrationStep
  query: { refused?: string; saved?: string; check?: string }
}

/** One short step of a registration. Everything is a form: it works, and saves, without scripts. */
export async function RegistrationStepPage({ answer, step, query }: StepPageProps) {
  const t = await getTranslations("registration")
  const { registration } = answer
  return (
    <div className="narrow stack">
      <PageHead title={t(`steps.${step}`)} lead={t(`lead.${step}`)} />
      <RegistrationSteps current={step} />
      {query.refused === undefined ? null : (
        <Note tone="bad" live>
          {t(`refusals.${wordedRefusal(query.refused)}`)}
        </Note>
      )}
      {query.saved === undefined || registration.updated_at === null ? null : (
        <Note tone="ok" live>
          {t("savedAt", { at: formatMoment(registration.updated_at) })}
        </Note>
      )}
      {step === "documents" ? (
        <DocumentsStep answer={answer} />
      ) : step === "submit" ? (
        <SubmitStep answer={answer} />
      ) : (
        <AnswersStep answer={answer} step={step} isChecked={query.check !== undefined} />
      )}
    </div>
  )
}

async function AnswersStep({
  answer: { registration },
  step,
  isChecked,
}: {
  answer: RegistrationAnswer
  step: RegistrationStep
  isChecked: boolean
}) {
  const [t, communes, seed] = await Promise.all([
    getTranslations("registration"),
    getCommunes(TUYEN_QUANG),
    newIdempotencySeed(),
  ])
  const fields = registration.steps.find((one) => one.step === step)?.fields ?? []
  return (
    <form action={saveStep} noValidate className="grid gap-4">
      <LocaleField />
      <IdempotencyField seed={seed} />
      <input type="hidden" name="step" value={step} />
      {fields.map(({ name, is_required }) => (
        <AnswerField
          key={name}
          registration={registration}
          name={name}
          isRequired={is_required}
          isChecked={isChecked}
          communes={communes?.communes ?? []}
        />
      ))}
      <SubmitButton wide name="intent" value="next" busyLabel={t("saving")}>
        {t("save")}
      </SubmitButton>
      <SubmitButton wide variant="line" name="intent" value="draft" busyLabel={t("saving")}>
        {t("saveDraft")}
      </SubmitButton>
    </form>
  )
}

async function DocumentsStep({ answer: { registration } }: { answer: RegistrationAnswer }) {
  const [t, seed] = await Promise.all([getTranslations("registration"), newIdempotencySeed()])
  const asked = registration.checklist.filter(({ how }) => how === "document")
  return (
    <>
      {asked.map(({ key }) => {
        const remark = registration.remarks.find(({ field }) => field === key)
        return (
          <section key={key} className="stack" aria-labelledby={`paper-${key}`}>
            <h2 id={`paper-${key}`}>{t(`requirements.${key}`)}</h2>
            {remark === undefined ? null : (
              <Note tone="bad">{t("remark", { text: remark.text })}</Note>
            )}
            <Documents
              documents={registration.documents.filter(({ requirement }) => requirement === key)}
              folder="/api/producer-documents"
              action={({ id }) => (
                <form action={removeDocument}>
                  <LocaleField />
                  <IdempotencyField seed={seed} />
                  <input type="hidden" name="document" value={id} />
                  <SubmitButton size="small" variant="quiet" busyLabel={t("removing")}>
                    {t("remove")}
                  </SubmitButton>
                </form>
              )}
            />
            <form action={addDocument} className="grid gap-2">
              <LocaleField />
              <IdempotencyField seed={seed} />
              <input type="hidden" name="requirement" value={key} />
              <label className="grid gap-1">
                <span className="small">{t("choose")}</span>
                <input
                  type="file"
                  name="file"
                  className="input"
                  accept="application/pdf,image/jpeg,image/png"
                  required
                />
              </label>
              <SubmitButton variant="line" busyLabel={t("uploading")}>
                {t("upload")}
              </SubmitButton>
            </form>
          </section>
        )
      })}
      <RegistrationNext />
    </>
  )
}

async function RegistrationNext() {
  const [t, seed] = await Promise.all([getTranslations("registration"), newIdempotencySeed()])
  return (
    <form action={saveStep}>
      <LocaleField />
      <IdempotencyField seed={seed} />
      <input type="hidden" name="step" value="documents" />
      <SubmitButton wide name="intent" value="next" busyLabel={t("saving")}>
        {t("save")}
      </SubmitButton>
    </form>
  )
}

async function SubmitStep({ answer: { registration } }: { answer: RegistrationAnswer }) {
  const [t, seed] = await Promise.all([getTranslations("registration"), newIdempotencySeed()])
  const promises = registration.checklist.filter(({ how }) => how === "attested")
  return (
    <form action={submit} className="grid gap-4">
      <LocaleField />
      <IdempotencyField seed={seed} />
      <RegistrationChecklist
        items={registration.checklist.filter(({ how }) => how === "computed" || how === "document")}
      />
      <div className="grid gap-2">
        {promises.map(({ key }) => (
          <Checkbox key={key} name="attested" value={key} required>
            {t(`requirements.${key}`)}
          </Checkbox>
        ))}
      </div>
      <SubmitButton wide busyLabel={t("submitting")}>
        {t("submit")}
      </SubmitButton>
    </form>
  )
}
