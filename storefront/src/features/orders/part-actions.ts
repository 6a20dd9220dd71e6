"use server"

import { refresh } from "next/cache"
import { askAboutOrder } from "@/data/order-parts"
import { partRefusal, type PartState } from "./part-state"

/** What a shopper does with one maker's part: write, take it back, send goods back. The form's `intent` says which. */
export async function actOnPart(_previous: PartState, form: FormData): Promise<PartState> {
  const text = textOf(form, "text")
  const path = `/producer-orders/${encodeURIComponent(textOf(form, "part"))}`
  const asked = {
    message: { path: `${path}/messages`, body: { text } },
    cancel: { path: `${path}/cancel`, body: { reason: text } },
    return: {
      path: `${path}/returns`,
      body: { reason: textOf(form, "reason"), note: text || null, lines: linesOf(form) },
    },
  }[textOf(form, "intent")]
  if (asked === undefined) return { refusal: "refused" }

  const answer = await askAboutOrder(textOf(form, "order"), asked.path, {
    method: "POST",
    body: asked.body,
  })
  if (!answer.ok) return partRefusal(answer.code)
  refresh()
  return { refusal: null }
}

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
