"use server"

import { lookUpOrder } from "@/data/orders"
import { rememberOrder } from "@/data/visitor-cookies"
import { localeOf } from "@/i18n/locale-field"
import { redirect } from "@/i18n/navigation"
import { type LookUpErrors, parseLookUp } from "./look-up-input"

type LookUpRefusal = "not_found" | "too_many_requests" | "unavailable"

export type LookUpState = {
  values: { number: string; phone: string }
  errors: LookUpErrors
  refusal: LookUpRefusal | null
}

/** Opens an order for whoever knows its number and its phone. An unknown number and a wrong phone answer alike. */
export async function lookUp(_previous: LookUpState, form: FormData): Promise<LookUpState> {
  const values = { number: textOf(form, "number"), phone: textOf(form, "phone") }
  const parsed = parseLookUp(values)
  if (!parsed.ok) return { values, errors: parsed.errors, refusal: null }

  const found = await lookUpOrder(parsed.value.number, parsed.value.phone)
  if (!found.ok) return { values, errors: {}, refusal: refusalOf(found.status) }
  await rememberOrder(found.id, found.token)
  return redirect({
    href: { pathname: "/orders/[id]", params: { id: found.id } },
    locale: localeOf(form),
  })
}

function refusalOf(status: number): LookUpRefusal {
  if (status === 429) return "too_many_requests"
  return status >= 500 ? "unavailable" : "not_found"
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}
