"use server"

import type { CaseAnswer, ReviewPictureAnswer } from "@cholang/marketplace/http"
import { askBackend, customerRequest, officerRequest, producerRequest } from "@/data/actor-request"
import { askAboutOrder } from "@/data/order-cases"
import { lookUpOrder } from "@/data/orders"
import { rememberOrder } from "@/data/visitor-cookies"
import { localeOf } from "@/i18n/locale-field"
import { redirect } from "@/i18n/navigation"
import { toE164 } from "@cholang/shared"
import { done, refuse, textOf } from "./form-values"

const PICTURES_MAX = 4

/** The pictures first, each checked by the backend; then the review that shows them. */
export async function writeReview(form: FormData): Promise<void> {
  const files = form.getAll("pictures").filter((file) => file instanceof File && file.size > 0)
  if (files.length > PICTURES_MAX) return refuse("review", form, "too_many_pictures")
  if (textOf(form, "text") === "" || textOf(form, "stars") === "")
    return refuse("review", form, "missing")
  const picture_ids: string[] = []
  for (const file of files) {
    const sent = await customerRequest<ReviewPictureAnswer>("/store/customers/me/review-pictures", {
      method: "POST",
      body: file instanceof File ? file : {},
    })
    if (!sent.ok) return refuse("review", form, sent.code)
    picture_ids.push(sent.body.picture.id)
  }
  const answer = await customerRequest("/store/customers/me/reviews", {
    method: "POST",
    body: {
      producer_order_line_id: textOf(form, "line"),
      stars: Number(textOf(form, "stars")),
      text: textOf(form, "text"),
      locale: localeOf(form),
      picture_ids,
    },
  })
  return answer.ok ? done("review") : refuse("review", form, answer.code)
}

export async function reportProduct(form: FormData): Promise<void> {
  const email = textOf(form, "email")
  const answer = await askBackend(
    `/public/products/${encodeURIComponent(textOf(form, "handle"))}/reports`,
    {
      method: "POST",
      body: {
        reason: textOf(form, "reason"),
        text: textOf(form, "text"),
        contact_email: email === "" ? null : email,
        locale: localeOf(form),
      },
    },
    null
  )
  return answer.ok
    ? done("report")
    : refuse("report", form, textOf(form, "text") === "" ? "missing" : answer.code)
}

/** A guest names an order by its number and telephone, as at the look-up. */
export async function findOrder(form: FormData): Promise<void> {
  const number = Number(textOf(form, "number").replace("#", ""))
  const phone = toE164(textOf(form, "phone"))
  if (!Number.isInteger(number) || number < 1) return refuse("find-order", form, "missing")
  if (phone === null) return refuse("find-order", form, "invalid_phone")
  const found = await lookUpOrder(number, phone)
  if (!found.ok)
    return refuse("find-order", form, found.status === 429 ? "too_many_attempts" : found.code)
  await rememberOrder(found.id, found.token)
  redirect({
    href: { pathname: "/complaints", query: { order: found.id } },
    locale: localeOf(form),
  })
}

export async function openCase(form: FormData): Promise<void> {
  const order = textOf(form, "order")
  if (textOf(form, "text") === "") return refuse("case", form, "missing")
  const answer = await askAboutOrder<CaseAnswer>(order, "", {
    producer_id: textOf(form, "producer_id"),
    kind: textOf(form, "kind"),
    text: textOf(form, "text"),
    locale: localeOf(form),
  })
  if (!answer.ok) return refuse("case", form, answer.code)
  redirect({
    href: {
      pathname: "/complaints/[id]",
      params: { id: answer.body.case.id },
      query: { order },
    },
    locale: localeOf(form),
  })
}

/** One form, three buttons: write, ask the officer, or say that it is settled. */
export async function actOnCase(form: FormData): Promise<void> {
  const order = textOf(form, "order")
  const id = encodeURIComponent(textOf(form, "id"))
  const intent = textOf(form, "intent")
  if (intent === "messages" && textOf(form, "text") === "") return refuse("case", form, "missing")
  const answer =
    intent === "messages"
      ? await askAboutOrder(order, `/${id}/messages`, { text: textOf(form, "text") })
      : await askAboutOrder(order, `/${id}/${intent === "closure" ? "closure" : "escalation"}`, {})
  return answer.ok ? done("case") : refuse("case", form, answer.code)
}

export async function replyToReview(form: FormData): Promise<void> {
  const id = textOf(form, "id")
  const answer = await producerRequest(`/producer/reviews/${encodeURIComponent(id)}/reply`, {
    method: "POST",
    body: { text: textOf(form, "text") },
    form,
  })
  return answer.ok ? done(`reply-${id}`) : refuse(`reply-${id}`, form, answer.code)
}

export async function answerCase(form: FormData): Promise<void> {
  const id = encodeURIComponent(textOf(form, "id"))
  const isEscalation = textOf(form, "intent") === "escalation"
  const answer = await producerRequest(
    `/producer/cases/${id}/${isEscalation ? "escalation" : "messages"}`,
    { method: "POST", body: isEscalation ? {} : { text: textOf(form, "text") }, form }
  )
  return answer.ok ? done("case") : refuse("case", form, answer.code)
}

export async function writeAsOfficer(form: FormData): Promise<void> {
  const answer = await officerRequest(
    `/officer/cases/${encodeURIComponent(textOf(form, "id"))}/messages`,
    { method: "POST", body: { text: textOf(form, "text") }, form }
  )
  return answer.ok ? done("case") : refuse("case", form, answer.code)
}

export async function decideCase(form: FormData): Promise<void> {
  const decision = textOf(form, "decision")
  const amount = textOf(form, "refund_vnd").replace(/[.\s]/g, "")
  const answer = await officerRequest(
    `/officer/cases/${encodeURIComponent(textOf(form, "id"))}/decision`,
    {
      method: "POST",
      body: {
        decision,
        reason: textOf(form, "reason"),
        refund_vnd: decision === "refund_due" && amount !== "" ? Number(amount) : null,
      },
      form,
    }
  )
  return answer.ok ? done("decision") : refuse("decision", form, answer.code)
}

export async function decideReport(form: FormData): Promise<void> {
  const id = textOf(form, "id")
  const answer = await officerRequest(`/officer/reports/${encodeURIComponent(id)}/decision`, {
    method: "POST",
    body: { outcome: textOf(form, "outcome"), reason: textOf(form, "reason") },
    form,
  })
  return answer.ok ? done(`report-${id}`) : refuse(`report-${id}`, form, answer.code)
}

export async function decideReview(form: FormData): Promise<void> {
  const id = textOf(form, "id")
  const reason = textOf(form, "reason")
  const answer = await officerRequest(`/officer/reviews/${encodeURIComponent(id)}/decision`, {
    method: "POST",
    body: { action: textOf(form, "action"), reason: reason === "" ? null : reason },
    form,
  })
  return answer.ok ? done(`review-${id}`) : refuse(`review-${id}`, form, answer.code)
}
