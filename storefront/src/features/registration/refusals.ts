/** Refusals that this feature words; every other one is told in general. */
export const REGISTRATION_REFUSALS = [
  "registration_incomplete",
  "registration_not_editable",
  "document_empty",
  "document_too_large",
  "document_type_unknown",
  "document_type_mismatch",
  "document_damaged",
  "document_locked",
  "document_active",
  "document_not_asked",
  "document_too_many",
  "document_missing",
  "already_registered",
  "identity_exists",
  "password_weak",
  "missing",
  "login_invalid",
  "forbidden",
  "unavailable",
  "busy",
  "too_many_attempts",
  "other",
] as const
export type RegistrationRefusal = (typeof REGISTRATION_REFUSALS)[number]

export function wordedRefusal(code: string | undefined): RegistrationRefusal {
  return REGISTRATION_REFUSALS.find((one) => one === code) ?? "other"
}

/** Why an account could not be made, as the sign-in's provider tells it. */
export function signUpRefusal(status: number, code: string): RegistrationRefusal {
  if (status === 429) return "too_many_attempts"
  if (status >= 500) return "unavailable"
  if (code.startsWith("password")) return "password_weak"
  return code === "login_invalid" ? "login_invalid" : "identity_exists"
}
