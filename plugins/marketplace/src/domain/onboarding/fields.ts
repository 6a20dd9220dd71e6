import { type IsoDay, isIsoDay, toE164 } from "@cholang/shared"
import { PRODUCER_KINDS, type ProducerKind } from "../producer"

/** The short steps of a registration, in their order. The last one hands it in. */
export const REGISTRATION_STEPS = ["who", "place", "identity", "documents", "submit"] as const
export type RegistrationStep = (typeof REGISTRATION_STEPS)[number]

/** Why an answer does not do; the screen words it beside the field. */
export type FieldProblem = "missing" | "invalid" | "too_long" | "in_the_future"

type Rule = {
  step: "who" | "place" | "identity"
  maxLength: number
  /** Kinds that must answer. */
  required: readonly ProducerKind[]
  /** Kinds that may answer, where not all do. */
  asked?: readonly ProducerKind[]
  check?: (value: string, today: IsoDay) => FieldProblem | null
  /** Identity is kept sealed and shown masked. */
  isSealed?: true
}

const ALL = PRODUCER_KINDS
/** Kinds with a certificate of business registration of their own. */
const REGISTERED: readonly ProducerKind[] = ["cooperative", "company", "household_business"]
/** Kinds that act through persons, whose identity number says who they are. */
const PERSONAL: readonly ProducerKind[] = [
  "individual",
  "household_business",
  "farm",
  "cooperative_group",
]

const TAX_CODE = /^\d{10}(-\d{3})?$/
const IDENTITY_NUMBER = /^\d{12}$/
const FIVE_DIGITS = /^\d{5}$/
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/
const YEAR = /^\d{4}$/

const matches = (pattern: RegExp) => (value: string) => (pattern.test(value) ? null : "invalid")

/**
 * What a registration asks (Decree 248/2026/NĐ-CP, art. 18 and 52): the tax code has 10 digits, or 10 and 3 for a
 * branch; a person's identity number has 12 and is its tax code since 01/07/2025.
 */
export const REGISTRATION_FIELDS = {
  name: { step: "who", maxLength: 120, required: ALL },
  name_en: { step: "who", maxLength: 120, required: [] },
  representative: { step: "who", maxLength: 80, required: ALL },
  phone: {
    step: "who",
    maxLength: 20,
    required: ALL,
    check: (value) => (toE164(value) === null ? "invalid" : null),
  },
  email: { step: "who", maxLength: 120, required: [], check: matches(EMAIL) },
  founded_year: {
    step: "who",
    maxLength: 4,
    required: [],
    check: (value, today) =>
      !YEAR.test(value) || Number(value) < 1000
        ? "invalid"
        : value > today.slice(0, 4)
          ? "in_the_future"
          : null,
  },
  story: { step: "who", maxLength: 1500, required: [] },
  commune_code: { step: "place", maxLength: 5, required: ALL, check: matches(FIVE_DIGITS) },
  street: { step: "place", maxLength: 160, required: ALL },
  tax_code: {
    step: "identity",
    maxLength: 14,
    required: REGISTERED,
    asked: ["cooperative", "company", "household_business", "farm", "cooperative_group"],
    check: matches(TAX_CODE),
    isSealed: true,
  },
  identity_number: {
    step: "identity",
    maxLength: 12,
    required: PERSONAL,
    asked: PERSONAL,
    check: matches(IDENTITY_NUMBER),
    isSealed: true,
  },
  registration_no: { step: "identity", maxLength: 40, required: REGISTERED, asked: REGISTERED },
  registration_date: {
    step: "identity",
    maxLength: 10,
    required: REGISTERED,
    asked: REGISTERED,
    check: (value, today) =>
      !isIsoDay(value) ? "invalid" : value > today ? "in_the_future" : null,
  },
  registration_issuer: {
    step: "identity",
    maxLength: 120,
    required: REGISTERED,
    asked: REGISTERED,
  },
} as const satisfies Record<string, Rule>

export type RegistrationField = keyof typeof REGISTRATION_FIELDS
export const REGISTRATION_FIELD_NAMES = Object.keys(
  REGISTRATION_FIELDS
) as readonly RegistrationField[]

export type SealedField = "tax_code" | "identity_number"
export const SEALED_FIELDS: readonly SealedField[] = ["tax_code", "identity_number"]

/** What was answered so far; what is empty was not. */
export type RegistrationAnswers = Partial<Record<RegistrationField, string>>

export function isRegistrationField(name: string): name is RegistrationField {
  return Object.hasOwn(REGISTRATION_FIELDS, name)
}

export function stepOf(field: RegistrationField): RegistrationStep {
  return REGISTRATION_FIELDS[field].step
}

/** The fields that a producer of this kind is asked in a step, in their order. */
export function fieldsOf(kind: ProducerKind, step: RegistrationStep): RegistrationField[] {
  return REGISTRATION_FIELD_NAMES.filter((name) => {
    const rule: Rule = REGISTRATION_FIELDS[name]
    return rule.step === step && (rule.asked ?? ALL).includes(kind)
  })
}

export function isRequired(kind: ProducerKind, field: RegistrationField): boolean {
  const rule: Rule = REGISTRATION_FIELDS[field]
  return rule.required.includes(kind)
}

/** What is typed, as it is kept: without marks that only the hand adds. */
export function tidyAnswer(field: RegistrationField, typed: string): string {
  const text = typed.normalize("NFC").trim()
  if (field === "identity_number") {
    return text.replace(/[\s.]/g, "")
  }
  return field === "tax_code" ? text.replace(/[\s.]/g, "") : text
}

/** What is wrong with one answer of such a producer; null when it does. */
export function problemOf(
  kind: ProducerKind,
  field: RegistrationField,
  value: string | undefined,
  today: IsoDay
): FieldProblem | null {
  const rule: Rule = REGISTRATION_FIELDS[field]
  if (value === undefined || value === "") {
    return isRequired(kind, field) ? "missing" : null
  }
  if (value.length > rule.maxLength) {
    return "too_long"
  }
  return rule.check?.(value, today) ?? null
}

export type FieldProblems = Partial<Record<RegistrationField, FieldProblem>>

/** What is wrong in a step, or in all of them. */
export function problemsOf(
  kind: ProducerKind,
  answers: RegistrationAnswers,
  today: IsoDay,
  step?: RegistrationStep
): FieldProblems {
  const fields = (step === undefined ? REGISTRATION_STEPS : [step]).flatMap((one) =>
    fieldsOf(kind, one)
  )
  return Object.fromEntries(
    fields.flatMap((field) => {
      const problem = problemOf(kind, field, answers[field], today)
      return problem === null ? [] : [[field, problem] as const]
    })
  )
}

/** `•••••••123`: enough to recognise one's own number, not enough to use it. */
export function maskNumber(value: string): string {
  const shown = 3
  return "•".repeat(Math.max(0, value.length - shown)) + value.slice(-shown)
}

/** The answers as every screen and record shows them: sealed numbers masked. */
export function maskAnswers(answers: RegistrationAnswers): RegistrationAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([field, value]) => [
      field,
      SEALED_FIELDS.some((sealed) => sealed === field) ? maskNumber(value) : value,
    ])
  )
}
