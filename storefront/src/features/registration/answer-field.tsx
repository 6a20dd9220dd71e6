import type { Registration } from "@cholang/marketplace/http"
import type { RegistrationField } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { SelectField, TextAreaField, TextField } from "@/ui/field"

type AnswerFieldProps = {
  registration: Registration
  name: RegistrationField
  isRequired: boolean
  /** Whether what is missing is said: after the person wanted to go on. */
  isChecked: boolean
  communes: readonly { code: string; name: string }[]
}

const HINTED = ["tax_code", "identity_number", "phone", "story"] as const

/** One question of the registration, with what an officer asked about it beside it. */
export function AnswerField({
  registration,
  name,
  isRequired,
  isChecked,
  communes,
}: AnswerFieldProps) {
  const t = useTranslations("registration")
  const value = registration.answers[name] ?? ""
  const problem = registration.problems[name]
  const remark = registration.remarks.find(({ field }) => field === name)
  const isShown = problem !== undefined && (isChecked || problem !== "missing")
  const hinted = HINTED.find((one) => one === name)
  const frame = {
    name: `answer.${name}`,
    label: isRequired ? t(`fields.${name}`) : `${t(`fields.${name}`)} (${t("optional")})`,
    defaultValue: value,
    hint: hinted === undefined ? undefined : t(`hints.${hinted}`),
    error: isShown
      ? t(`problems.${problem}`)
      : remark === undefined
        ? undefined
        : t("remark", { text: remark.text }),
  }
  if (name === "commune_code") {
    return (
      <SelectField {...frame}>
        {communes.map((commune) => (
          <option key={commune.code} value={commune.code}>
            {commune.name}
          </option>
        ))}
      </SelectField>
    )
  }
  if (name === "story") return <TextAreaField {...frame} rows={5} maxLength={1500} />
  return <TextField {...frame} {...CONTROLS[name]} />
}

const CONTROLS: Partial<
  Record<RegistrationField, { type?: string; inputMode?: "numeric" | "tel"; autoComplete?: string }>
> = {
  phone: { type: "tel", inputMode: "tel", autoComplete: "tel" },
  email: { type: "email", autoComplete: "email" },
  founded_year: { inputMode: "numeric" },
  representative: { autoComplete: "name" },
  street: { autoComplete: "street-address" },
  tax_code: { autoComplete: "off" },
  identity_number: { inputMode: "numeric", autoComplete: "off" },
  registration_no: { autoComplete: "off" },
  registration_date: { type: "date" },
}
