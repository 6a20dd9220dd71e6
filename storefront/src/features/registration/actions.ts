"use server"

import { answerForm } from "@/data/form-answer"
import {
  addRegistrationDocument,
  beginRegistration,
  removeRegistrationDocument,
  saveRegistrationStep,
  signUpAsProducer,
  submitRegistration,
} from "@/data/registration"
import { rememberSession } from "@/data/session"
import { signInWithPassword } from "@/data/sign-in"
import { localeOf } from "@/i18n/locale-field"
import { redirect } from "@/i18n/navigation"
import { signUpRefusal, wordedRefusal } from "./refusals"
import { nextStep, stepNamed } from "./steps"
import type { SignUpState } from "./sign-up-state"

/** Makes an account, opens the registration, and goes on to its first step. */
export async function signUp(_previous: SignUpState, form: FormData): Promise<SignUpState> {
  const typed = {
    kind: textOf(form, "kind"),
    name: textOf(form, "name"),
    commune_code: textOf(form, "commune_code"),
    person: textOf(form, "person"),
    identifier: textOf(form, "identifier"),
  }
  const password = textOf(form, "password")
  const locale = localeOf(form)
  if (Object.values(typed).includes("") || password === "") return told(typed, "missing")

  const token = await accountFor(typed.identifier, password)
  if (!token.ok) return told(typed, token.refusal)
  const { kind, name, commune_code, person } = typed
  const begun = await beginRegistration(token.value, { kind, name, commune_code, person, locale })
  if (!begun.ok) return told(typed, wordedRefusal(begun.code))

  // The first token knows no producer; this one does.
  const session = await signInWithPassword("producer", typed.identifier, password)
  if (!session.ok) return told(typed, wordedRefusal(session.code))
  await rememberSession("producer", session.body.token)
  return redirect({
    href: { pathname: "/producer/registration/[step]", params: { step: "who" } },
    locale,
  })
}

/** A token of a new account, or of one that was made before and left without a producer. */
async function accountFor(identifier: string, password: string) {
  const made = await signUpAsProducer(identifier, password)
  if (made.ok) return { ok: true as const, value: made.body.token }
  const refusal = signUpRefusal(made.status, made.code)
  if (refusal !== "identity_exists") return { ok: false as const, refusal }
  const known = await signInWithPassword("producer", identifier, password)
  return known.ok ? { ok: true as const, value: known.body.token } : { ok: false as const, refusal }
}

/** Saves a step as it is. What is wrong with it is shown when the person wants to go on. */
export async function saveStep(form: FormData): Promise<void> {
  const locale = localeOf(form)
  const step = stepNamed(textOf(form, "step"))
  const answers = Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      name.startsWith("answer.") && typeof value === "string"
        ? [[name.slice("answer.".length), value] as const]
        : []
    )
  )
  const saved = await saveRegistrationStep(step, answers, form)
  if (!saved.ok) return backTo(step, locale, { refused: wordedRefusal(saved.code) })

  const fields =
    saved.body.registration.steps
      .find((one) => one.step === step)
      ?.fields.map(({ name }) => name) ?? []
  const isWrong = fields.some((field) => saved.body.registration.problems[field] !== undefined)
  if (form.get("intent") === "draft") return backTo(step, locale, { saved: "1" })
  return isWrong
    ? backTo(step, locale, { check: "1" })
    : backTo(nextStep(step), locale, { saved: "1" })
}

export async function addDocument(form: FormData): Promise<void> {
  const file = form.get("file")
  const locale = localeOf(form)
  if (!(file instanceof File) || file.size === 0) {
    return backTo("documents", locale, { refused: "document_missing" })
  }
  const added = await addRegistrationDocument(textOf(form, "requirement"), file, form)
  return backTo(
    "documents",
    locale,
    added.ok ? { saved: "1" } : { refused: wordedRefusal(added.code) }
  )
}

export async function removeDocument(form: FormData): Promise<void> {
  const removed = await removeRegistrationDocument(textOf(form, "document"), form)
  return backTo(
    "documents",
    localeOf(form),
    removed.ok ? { saved: "1" } : { refused: wordedRefusal(removed.code) }
  )
}

export async function submit(form: FormData): Promise<void> {
  const locale = localeOf(form)
  const attested = form.getAll("attested").filter((one) => typeof one === "string")
  const handedIn = await submitRegistration(attested, form)
  if (!handedIn.ok) return backTo("submit", locale, { refused: wordedRefusal(handedIn.code) })
  redirect({ href: "/producer/registration", locale })
}

function backTo(
  step: string,
  locale: ReturnType<typeof localeOf>,
  query: Record<string, string>
): never {
  return redirect({
    href: { pathname: "/producer/registration/[step]", params: { step }, query },
    locale,
  })
}

async function told(
  typed: Omit<SignUpState, "refusal">,
  refusal: NonNullable<SignUpState["refusal"]>
): Promise<SignUpState> {
  const state = { ...typed, refusal }
  await answerForm(state)
  return state
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}
