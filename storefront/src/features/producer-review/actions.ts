"use server"

import { addNote, decideProducer, revealIdentity } from "@/data/review"
import { localeOf } from "@/i18n/locale-field"
import { redirect } from "@/i18n/navigation"
import { type ReviewRefusal, reviewRefusal } from "./refusals"

/** Records what an officer decided about a producer, with its reason and the remarks beside the fields. */
export async function decide(form: FormData): Promise<void> {
  const id = textOf(form, "producer")
  const decision = textOf(form, "decision")
  if (decision === "") {
    backTo(id, form, { refused: "decision_missing" })
    return
  }

  const reason = textOf(form, "reason")
  const answer = await decideProducer(
    id,
    {
      decision,
      reason: reason === "" ? null : reason,
      remarks: decision === "ask_for_changes" ? remarksOf(form) : [],
      verified: form.getAll("verified").filter((one) => typeof one === "string"),
    },
    form
  )
  backTo(id, form, answer.ok ? { done: "1" } : { refused: reviewRefusal(answer.code) })
}

export async function note(form: FormData): Promise<void> {
  const id = textOf(form, "producer")
  const answer = await addNote(
    { type: "producer", id },
    { text: textOf(form, "text"), audience: textOf(form, "audience") },
    form
  )
  backTo(id, form, answer.ok ? { noted: "1" } : { refused: reviewRefusal(answer.code) })
}

export type RevealState = {
  numbers: Partial<Record<string, string>> | null
  refusal: ReviewRefusal | null
}

/** Shows the numbers of a producer; the backend writes down who looked. */
export async function reveal(_previous: RevealState, form: FormData): Promise<RevealState> {
  const answer = await revealIdentity(textOf(form, "producer"))
  return answer.ok
    ? { numbers: answer.body.identity, refusal: null }
    : { numbers: null, refusal: reviewRefusal(answer.code) }
}

function remarksOf(form: FormData): { field: string; text: string }[] {
  return [...form.entries()].flatMap(([name, value]) =>
    name.startsWith("remark.") && typeof value === "string" && value.trim() !== ""
      ? [{ field: name.slice("remark.".length), text: value.trim().slice(0, 500) }]
      : []
  )
}

function backTo(id: string, form: FormData, query: Record<string, string>): void {
  redirect({
    href: { pathname: "/officer/producers/[id]", params: { id }, query },
    locale: localeOf(form),
  })
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}
