"use server"

import type {
  AcceptInvitationAnswer,
  RecoveryCodesAnswer,
  SecondFactorEnrolmentAnswer,
} from "@cholang/access/http"
import { askBackend, officerRequest, producerRequest, type Refusal } from "@/data/actor-request"
import { rememberPendingSignIn } from "@/data/pending-sign-in"
import { rememberSession } from "@/data/session"
import { signInWithPassword } from "@/data/sign-in"
import { localeOf } from "@/i18n/locale-field"
import { redirect } from "@/i18n/navigation"
import { type AccountActor, actorOf, FRONT, SECOND_STEP, SIGN_IN } from "./actors"
import { accountRefusal, type PlainState } from "./plain-state"
import type { SecondFactorState } from "./second-factor-state"

const REQUEST = { producer: producerRequest, officer: officerRequest } as const

/** Sends a code, if there is such an account; the answer is the same if not. */
export async function requestReset(_previous: PlainState, form: FormData): Promise<PlainState> {
  const answer = await askBackend(
    "/auth/resets",
    { method: "POST", body: { actor: actorOf(form), identifier: textOf(form, "identifier") } },
    null
  )
  return answer.ok ? { refusal: null, isDone: true } : refused(answer)
}

export async function confirmReset(_previous: PlainState, form: FormData): Promise<PlainState> {
  const actor = actorOf(form)
  const answer = await askBackend(
    "/auth/resets/confirm",
    {
      method: "POST",
      body: {
        actor,
        identifier: textOf(form, "identifier"),
        code: textOf(form, "code"),
        password: textOf(form, "password"),
      },
    },
    null
  )
  if (!answer.ok) return refused(answer)
  return redirect({ href: SIGN_IN[actor], locale: localeOf(form) })
}

export async function acceptInvitation(_previous: PlainState, form: FormData): Promise<PlainState> {
  const password = textOf(form, "password")
  const answer = await askBackend<AcceptInvitationAnswer>(
    "/auth/invitations/accept",
    { method: "POST", body: { token: textOf(form, "token"), password } },
    null
  )
  if (!answer.ok) return refused(answer)
  return enter(answer.body.actor, answer.body.login, password, form)
}

/** The old sessions end; this browser is signed in anew. */
export async function changePassword(_previous: PlainState, form: FormData): Promise<PlainState> {
  const actor = actorOf(form)
  const password = textOf(form, "password")
  const answer = await REQUEST[actor](`/${actor}/account/password`, {
    method: "POST",
    form,
    body: { current_password: textOf(form, "current_password"), password },
  })
  if (!answer.ok) return refused(answer)
  return enter(actor, textOf(form, "login"), password, form)
}

export async function beginSecondFactor(
  _previous: SecondFactorState,
  form: FormData
): Promise<SecondFactorState> {
  const actor = actorOf(form)
  const answer = await REQUEST[actor]<SecondFactorEnrolmentAnswer>(
    `/${actor}/account/second-factor`,
    { method: "POST", form }
  )
  return answer.ok
    ? { step: "scan", secret: answer.body.secret, qrSvg: answer.body.qr_svg, refusal: null }
    : { step: "start", refusal: accountRefusal(answer.code) }
}

export async function confirmSecondFactor(
  previous: SecondFactorState,
  form: FormData
): Promise<SecondFactorState> {
  const actor = actorOf(form)
  const answer = await REQUEST[actor]<RecoveryCodesAnswer>(
    `/${actor}/account/second-factor/confirm`,
    { method: "POST", form, body: { code: textOf(form, "code").replace(/\s/g, "") } }
  )
  if (answer.ok) return { step: "codes", codes: answer.body.recovery_codes }
  return previous.step === "scan"
    ? { ...previous, refusal: accountRefusal(answer.code) }
    : { step: "start", refusal: accountRefusal(answer.code) }
}

export async function endSecondFactor(_previous: PlainState, form: FormData): Promise<PlainState> {
  const actor = actorOf(form)
  const answer = await REQUEST[actor](`/${actor}/account/second-factor/end`, {
    method: "POST",
    form,
    body: { code: textOf(form, "code").replace(/\s/g, "") },
  })
  return answer.ok ? { refusal: null, isDone: true } : refused(answer)
}

async function enter(
  actor: AccountActor,
  login: string,
  password: string,
  form: FormData
): Promise<never> {
  const locale = localeOf(form)
  const answer = await signInWithPassword(actor, login, password)
  if (!answer.ok) return redirect({ href: SIGN_IN[actor], locale })
  const { token, mfa_challenge: challenge } = answer.body
  if (challenge !== undefined) {
    await rememberPendingSignIn({ actor, token, challengeId: challenge.id })
    return redirect({ href: SECOND_STEP[actor], locale })
  }
  await rememberSession(actor, token)
  return redirect({ href: FRONT[actor], locale })
}

function refused({ code }: Refusal): PlainState {
  return { refusal: accountRefusal(code), isDone: false }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}
