import { z } from "zod"

export const SignInState = z.object({
  identifier: z.string(),
  refusal: z.enum(["wrong", "too_many_attempts", "no_place", "unavailable", "missing"]).nullable(),
})
export type SignInState = z.infer<typeof SignInState>

export const SecondStepState = z.object({
  refusal: z.enum(["wrong", "expired", "too_many_attempts", "unavailable"]).nullable(),
})
export type SecondStepState = z.infer<typeof SecondStepState>

export function signInRefusal(status: number): NonNullable<SignInState["refusal"]> {
  if (status === 429) return "too_many_attempts"
  return status >= 500 ? "unavailable" : "wrong"
}

export function secondStepRefusal(status: number): NonNullable<SecondStepState["refusal"]> {
  if (status === 429) return "too_many_attempts"
  if (status >= 500) return "unavailable"
  return status === 404 || status === 401 ? "expired" : "wrong"
}

/** Six digits are a code of the app; everything else is taken for a recovery code. */
export function secondStepMethod(code: string): "totp" | "recovery_code" {
  return /^\d{6}$/.test(code) ? "totp" : "recovery_code"
}

/** Whether a token names an actor: an account may exist without a place with a producer or an agency. */
export function hasActor(token: string): boolean {
  try {
    const payload: unknown = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")
    )
    return (
      typeof payload === "object" &&
      payload !== null &&
      "actor_id" in payload &&
      payload.actor_id !== ""
    )
  } catch {
    return false
  }
}
