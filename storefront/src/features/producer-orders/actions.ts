"use server"

import { refresh } from "next/cache"
import { type ActorRequest, producerRequest } from "@/data/actor-request"
import { answerForm } from "@/data/form-answer"
import { workRefusal, type WorkState } from "./work-state"

type Work = { path: string; request: ActorRequest }

/** One step with an order, a return or a closure: the form's `intent` says which. */
export async function work(_previous: WorkState, form: FormData): Promise<WorkState> {
  const asked = workOf(form)
  if (asked === null) return told({ refusal: "incomplete", isDone: false })
  const answer = await producerRequest(asked.path, { form, ...asked.request })
  if (answer.ok) refresh()
  return told(
    answer.ok
      ? { refusal: null, isDone: true }
      : { refusal: workRefusal(answer.code), isDone: false }
  )
}

/** Null where something is missing that the step needs. */
function workOf(form: FormData): Work | null {
  const id = encodeURIComponent(textOf(form, "id"))
  const reason = textOf(form, "reason")
  const intent = textOf(form, "intent")
  const post = (path: string, body: object = {}): Work => ({
    path,
    request: { method: "POST", body },
  })
  switch (intent) {
    case "accept":
    case "pack":
    case "deliver":
      return { path: `/producer/orders/${id}/${intent}`, request: { method: "POST" } }
    case "ship":
      return textOf(form, "carrier") === ""
        ? null
        : post(`/producer/orders/${id}/ship`, {
            carrier: textOf(form, "carrier"),
            tracking_number: textOf(form, "tracking_number") || null,
          })
    case "cancel": {
      const lines = linesOf(form)
      const isAll = form.get("all") === "on"
      return reason === "" || (!isAll && lines.length === 0)
        ? null
        : post(`/producer/orders/${id}/cancel`, { reason, lines: isAll ? null : lines })
    }
    case "undelivered":
      return reason === "" ? null : post(`/producer/orders/${id}/undelivered`, { reason })
    case "message":
      return reason === "" ? null : post(`/producer/orders/${id}/messages`, { text: reason })
    case "return-accept":
      return post(`/producer/returns/${id}/accept`, { answer: reason || null })
    case "return-refuse":
      return reason === "" ? null : post(`/producer/returns/${id}/refuse`, { answer: reason })
    case "return-receive":
      return post(`/producer/returns/${id}/receive`, { restock: form.get("restock") === "on" })
    case "return-refund":
      return post(`/producer/returns/${id}/refund`)
    case "close":
      return post("/producer/closures", {
        starts_on: textOf(form, "starts_on"),
        ends_on: textOf(form, "ends_on"),
        note: reason,
      })
    case "reopen":
      return { path: `/producer/closures/${id}`, request: { method: "DELETE" } }
    default:
      return null
  }
}

/** Fields named `line.<id>` hold how many pieces of that line are meant. */
function linesOf(form: FormData): { producer_order_line_id: string; quantity: number }[] {
  return [...form].flatMap(([name, value]) => {
    const id = /^line\.(.+)$/.exec(name)?.[1]
    const quantity = typeof value === "string" ? Number(value) : 0
    return id === undefined || !Number.isSafeInteger(quantity) || quantity < 1
      ? []
      : [{ producer_order_line_id: id, quantity }]
  })
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}

async function told(state: WorkState): Promise<WorkState> {
  await answerForm(state)
  return state
}
