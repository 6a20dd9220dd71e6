"use server"

import { answerForm } from "@/data/form-answer"
import {
  forgetPendingSignIn,
  readPendingSignIn,
  rememberPendingSignIn,
} from "@/data/pending-sign-in"
import { forgetSession, rememberSession } from "@/data/session"
import { signInWithPassword, verifySecondFactor } from "@/data/sign-in"
import { localeOf } from "@/i18n/locale-field"
import { redirect } from "@/i18n/navigation"
import { actorOf, FRONT, SECOND_STEP, SIGN_IN } from "./actors"
import {
  hasActor,
  secondStepMethod,
  secondStepRefusal,
  type SecondStepState,
  signInRefusal,
  type SignInState,
} from "./sign-in-state"

/** First step: who it is. Ends in the portal, at the desk, or at the second step. */
export async function signIn(_previous: SignInState, form: FormData): Promise<SignInState> {
  const actor = actorOf(form)
  const identifier = textOf(form, "identifier")
  const password = textOf(form, "password")
  const refused = (refusal: SignInState["refusal"]) => told({ identifier, refusal })
  if (identifier === "" || password === "") return refused("missing")

  const answer = await signInWithPassword(actor, identifier, password)
  if (!answer.ok) return refused(signInRefusal(answer.status))
  const { token, mfa_challenge: challenge } = answer.body
  const locale = localeOf(form)
  if (challenge !== undefined) {
    await rememberPendingSignIn({ actor, token, challengeId: challenge.id })
    return redirect({ href: SECOND_STEP[actor], locale })
  }
  if (!hasActor(token)) return refused("no_place")
  await rememberSession(actor, token)
  return redirect({ href: FRONT[actor], locale })
}

/** Second step: a code of the app, or a recovery code. */
export async function confirmSecondStep(
  _previous: SecondStepState,
  form: FormData
): Promise<SecondStepState> {
  const pending = await readPendingSignIn()
  if (pending === null) return told({ refusal: "expired" as const })
  const code = textOf(form, "code").replace(/\s/g, "")
  const { challengeId, token, actor } = pending
  const answer = await verifySecondFactor(challengeId, secondStepMethod(code), code, token)
  if (!answer.ok) return told({ refusal: secondStepRefusal(answer.status) })

  await forgetPendingSignIn()
  await rememberSession(actor, answer.body.token)
  return redirect({ href: FRONT[actor], locale: localeOf(form) })
}

export async function signOut(form: FormData): Promise<void> {
  const actor = actorOf(form)
  await forgetSession(actor)
  redirect({ href: SIGN_IN[actor], locale: localeOf(form) })
}

async function told<State extends object>(state: State): Promise<State> {
  await answerForm(state)
  return state
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}
