import "./care.css"
import { LISTING_REPORT_REASONS } from "@cholang/marketplace/domain"
import { getTranslations } from "next-intl/server"
import { readCareAnswer } from "@/data/care-answer"
import { LocaleField } from "@/i18n/locale-field-input"
import { SelectField, TextAreaField, TextField } from "@/ui/field"
import { TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { SubmitButton } from "@/ui/submit-button"
import { reportProduct } from "./care-actions"
import { CareNote } from "./care-note"

/** What is wrong with a listing; anybody may say it. */
export async function ReportPage({ handle, name }: { handle: string; name: string }) {
  const [t, common, answer] = await Promise.all([
    getTranslations("care.report"),
    getTranslations("care"),
    readCareAnswer("report"),
  ])
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { name })} />
      <div className="wrap care">
        <div className="care__main">
          <CareNote answer={answer} done={t("sent")} />
          {answer.done ? null : (
            <form action={reportProduct} className="care__form">
              <LocaleField />
              <input type="hidden" name="handle" value={handle} />
              <SelectField
                name="reason"
                label={t("reason")}
                defaultValue={answer.values["reason"] ?? "misleading"}
              >
                {LISTING_REPORT_REASONS.map((reason) => (
                  <option key={reason} value={reason}>
                    {t(`reasons.${reason}`)}
                  </option>
                ))}
              </SelectField>
              <TextAreaField
                name="text"
                label={t("text")}
                defaultValue={answer.values["text"] ?? ""}
                maxLength={2000}
                rows={5}
                required
              />
              <TextField
                name="email"
                type="email"
                label={t("email")}
                defaultValue={answer.values["email"] ?? ""}
                autoComplete="email"
              />
              <div>
                <SubmitButton busyLabel={common("busy")}>{t("send")}</SubmitButton>
              </div>
            </form>
          )}
          <p>
            <TextLink href={{ pathname: "/products/[handle]", params: { handle } }}>
              {t("back")}
            </TextLink>
          </p>
        </div>
      </div>
    </>
  )
}
