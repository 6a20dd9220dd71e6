"use server"

import { officerRequest } from "@/data/actor-request"
import { localeOf } from "@/i18n/locale-field"
import { redirect } from "@/i18n/navigation"

export type ReviewState = { code: string | null }

const SHORTEST_REASON = 5
const DECISIONS = ["approve", "askForChanges", "reject"] as const

/** Records what the officer decided about the version that was read. */
export async function decideListing(_previous: ReviewState, form: FormData): Promise<ReviewState> {
  const decision = DECISIONS.find((each) => each === form.get("decision"))
  const reason = textOf(form, "reason")
  if (decision === undefined) return { code: "generic" }
  if (decision !== "approve" && reason.length < SHORTEST_REASON) return { code: "reason" }

  const remarks = form
    .getAll("remark_field")
    .filter((field) => typeof field === "string")
    .map((field) => ({ field, text: textOf(form, `remark.${field}`) }))
    .filter(({ text }) => text !== "")
  const shared = { decision, version: Number(textOf(form, "version")) }
  const answer = await officerRequest(
    `/officer/listings/${encodeURIComponent(textOf(form, "id"))}/decide`,
    {
      method: "POST",
      form,
      body:
        decision === "approve"
          ? { ...shared, ...(reason.length < SHORTEST_REASON ? {} : { reason }) }
          : { ...shared, reason, remarks },
    }
  )
  if (!answer.ok) return { code: answer.code }
  return redirect({ href: "/officer/listings", locale: localeOf(form) })
}

/** Takes a listing down, or gives it back to its producer. */
export async function changeShownListing(
  _previous: ReviewState,
  form: FormData
): Promise<ReviewState> {
  const reason = textOf(form, "reason")
  if (reason.length < SHORTEST_REASON) return { code: "reason" }
  const answer = await officerRequest(
    `/officer/listings/${encodeURIComponent(textOf(form, "listing_id"))}/state`,
    { method: "POST", form, body: { action: textOf(form, "action"), reason } }
  )
  if (!answer.ok) return { code: answer.code }
  return redirect({
    href: { pathname: "/officer/listings/[id]", params: { id: textOf(form, "id") } },
    locale: localeOf(form),
  })
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}
