import { asOf, dayOf } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type FieldProblems,
  fieldsOf,
  isRegistrationField,
  problemsOf,
  type RegistrationAnswers,
  type RegistrationStep,
  REGISTRATION_FIELDS,
  SEALED_FIELDS,
  tidyAnswer,
} from "../../../domain"
import { marketplaceOptionsOf } from "../../../options"
import { digest, seal } from "../../../sealing/seal"
import type { LoadedRegistration } from "./load-registration"
import type { UpdateRegistrationStepInput } from "./update-registration"

export type SealAnswersStepInput = {
  loaded: LoadedRegistration
  step: RegistrationStep
  /** As typed; a field that is not there stays as it is, an empty one is taken out. */
  answers: Record<string, string>
}

/**
 * What a saved step changes, with the numbers sealed. A draft may be unfinished and wrong, so problems are told and not
 * refused; only what is longer than any answer is cut.
 */
export const sealAnswersStep = createStep(
  "seal-answers",
  async ({ loaded, step, answers }: SealAnswersStepInput, { container }) => {
    const { producer, registration } = loaded
    const asked: readonly string[] = fieldsOf(producer.kind, step)
    const given = Object.entries(answers).flatMap(([name, typed]) =>
      isRegistrationField(name) && asked.includes(name) && !isMasked(typed)
        ? [
            [
              name,
              tidyAnswer(name, typed).slice(0, REGISTRATION_FIELDS[name].maxLength + 1),
            ] as const,
          ]
        : []
    )
    const merged: RegistrationAnswers = Object.fromEntries(
      Object.entries({ ...loaded.answers, ...Object.fromEntries(given) }).filter(
        ([, value]) => value !== ""
      )
    )
    const change: UpdateRegistrationStepInput = {
      id: registration.id,
      last_step: step,
      ...sealed(producer.id, merged, marketplaceOptionsOf(container).identitySecret),
    }
    const problems: FieldProblems = problemsOf(producer.kind, merged, dayOf(asOf(container)), step)
    return new StepResponse({ change, problems })
  }
)

/** A form shows a number masked and sends it back so: then nobody typed another. */
function isMasked(typed: string): boolean {
  return typed.includes("•")
}

/** The answers as they are stored: numbers apart, sealed for this producer. */
export function sealed(producerId: string, answers: RegistrationAnswers, secret: string) {
  const numbers = Object.fromEntries(
    SEALED_FIELDS.flatMap((field) =>
      answers[field] === undefined ? [] : [[field, answers[field]] as const]
    )
  )
  const open = Object.fromEntries(
    Object.entries(answers).filter(([field]) => !SEALED_FIELDS.some((one) => one === field))
  )
  const telling = answers.tax_code ?? answers.identity_number
  return {
    answers: open,
    sealed_identity:
      Object.keys(numbers).length === 0 ? null : seal(JSON.stringify(numbers), producerId, secret),
    identity_digest: telling === undefined ? null : digest(telling, secret),
  }
}
