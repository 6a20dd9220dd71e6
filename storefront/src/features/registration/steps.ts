import { REGISTRATION_STEPS, type RegistrationStep } from "@cholang/marketplace/domain"

/** The step of that name; the first one for a name that there is not. */
export function stepNamed(name: string): RegistrationStep {
  return REGISTRATION_STEPS.find((step) => step === name) ?? REGISTRATION_STEPS[0]
}

export function nextStep(step: RegistrationStep): RegistrationStep {
  return REGISTRATION_STEPS[REGISTRATION_STEPS.indexOf(step) + 1] ?? step
}
