import "server-only"
import type { SignInAnswer } from "@cholang/access/http"
import { type ActorAnswer, askBackend } from "./actor-request"

type AccountActor = "producer" | "officer"

/** A sign-in by e-mail or phone and password. The token is not yet a session while a second step is asked for. */
export function signInWithPassword(
  actor: AccountActor,
  identifier: string,
  password: string
): Promise<ActorAnswer<SignInAnswer>> {
  return askBackend(
    `/auth/${actor}/account`,
    { method: "POST", body: { identifier, password } },
    null
  )
}

/** The second step: a code of the app, or one of the recovery codes. */
export function verifySecondFactor(
  challengeId: string,
  method: "totp" | "recovery_code",
  code: string,
  token: string
): Promise<ActorAnswer<{ token: string }>> {
  return askBackend(
    `/auth/mfa/challenges/${encodeURIComponent(challengeId)}/verify`,
    { method: "POST", body: { method, code } },
    token
  )
}
