"use server"

import { toE164 } from "@cholang/shared"
import { z } from "zod"
import { askBackend, customerRequest } from "@/data/actor-request"
import { getCommunes } from "@/data/get-communes"
import { clearSaved, mergeSaved } from "@/data/saved-products"
import { forgetSession, rememberSession } from "@/data/session"
import { localeOf } from "@/i18n/locale-field"
import { redirect } from "@/i18n/navigation"
import { done, refuse, textOf } from "./form-values"

const PASSWORD_MIN = 10
const Email = z.email().max(200)

export async function signIn(form: FormData): Promise<void> {
  const email = textOf(form, "email").toLowerCase()
  const password = form.get("password")
  if (email === "" || typeof password !== "string" || password === "")
    return refuse("sign-in", form, "missing")

  const answer = await askBackend<{ token: string }>(
    "/auth/customer/emailpass",
    { method: "POST", body: { email, password } },
    null
  )
  if (!answer.ok) return refuse("sign-in", form, answer.status === 401 ? "wrong" : answer.code)
  await enter(answer.body.token)
  redirect({ href: "/account", locale: localeOf(form) })
}

export async function signUp(form: FormData): Promise<void> {
  const name = textOf(form, "name")
  const email = textOf(form, "email").toLowerCase()
  const password = form.get("password")
  if (name === "" || email === "" || typeof password !== "string")
    return refuse("sign-up", form, "missing")
  if (!Email.safeParse(email).success) return refuse("sign-up", form, "invalid_email")
  if (password.length < PASSWORD_MIN) return refuse("sign-up", form, "weak_password")

  const credentials = { email, password }
  const registered = await askBackend<{ token: string }>(
    "/auth/customer/emailpass/register",
    { method: "POST", body: credentials },
    null
  )
  if (!registered.ok)
    return refuse("sign-up", form, registered.status === 401 ? "exists" : registered.code)
  const created = await askBackend(
    "/store/customers",
    { method: "POST", body: { email, first_name: name, last_name: "" } },
    registered.body.token
  )
  if (!created.ok) return refuse("sign-up", form, created.status === 400 ? "exists" : created.code)
  const signedIn = await askBackend<{ token: string }>(
    "/auth/customer/emailpass",
    { method: "POST", body: credentials },
    null
  )
  if (!signedIn.ok) return refuse("sign-up", form, signedIn.code)
  await enter(signedIn.body.token)
  redirect({ href: "/account", locale: localeOf(form) })
}

export async function signOut(form: FormData): Promise<void> {
  await forgetSession("customer")
  await clearSaved()
  redirect({ href: "/", locale: localeOf(form) })
}

/** Says the same for every address: who has an account here is nobody's business. */
export async function askForReset(form: FormData): Promise<void> {
  const identifier = textOf(form, "email").toLowerCase()
  if (!Email.safeParse(identifier).success) return refuse("forgotten", form, "invalid_email")
  const answer = await askBackend(
    "/auth/customer/emailpass/reset-password",
    { method: "POST", body: { identifier, metadata: { locale: localeOf(form) } } },
    null
  )
  if (!answer.ok && (answer.status === 429 || answer.status >= 500))
    return refuse("forgotten", form, answer.code)
  return done("forgotten")
}

export async function setPassword(form: FormData): Promise<void> {
  const password = form.get("password")
  if (typeof password !== "string" || password.length < PASSWORD_MIN)
    return refuse("reset", form, "weak_password")
  const answer = await askBackend(
    "/auth/customer/emailpass/update",
    { method: "POST", body: { password } },
    textOf(form, "token")
  )
  if (!answer.ok) return refuse("reset", form, answer.status === 401 ? "expired" : answer.code)
  return done("reset")
}

export async function saveProfile(form: FormData): Promise<void> {
  const name = textOf(form, "name")
  const typed = textOf(form, "phone")
  const phone = typed === "" ? null : toE164(typed)
  if (name === "") return refuse("profile", form, "missing")
  if (typed !== "" && phone === null) return refuse("profile", form, "invalid_phone")
  const answer = await customerRequest("/store/customers/me", {
    method: "POST",
    body: { first_name: name, last_name: "", phone },
  })
  return answer.ok ? done("profile") : refuse("profile", form, answer.code)
}

export async function addAddress(form: FormData): Promise<void> {
  const province = textOf(form, "province_code")
  const communes = /^\d{2}$/.test(province) ? await getCommunes(province) : null
  // Without scripts the communes of a province come with a round trip of the form.
  if (form.get("intent") === "communes") return refuse("address", form, "")
  const name = textOf(form, "name")
  const street = textOf(form, "street")
  const phone = toE164(textOf(form, "phone"))
  if (name === "" || street === "" || communes === null) return refuse("address", form, "missing")
  if (phone === null) return refuse("address", form, "invalid_phone")
  const commune = communes.communes.find(({ code }) => code === textOf(form, "commune_code"))
  if (commune === undefined) return refuse("address", form, "unknown_commune")

  const answer = await customerRequest("/store/customers/me/addresses", {
    method: "POST",
    body: {
      first_name: name,
      last_name: "",
      phone,
      address_1: street,
      city: commune.name,
      province: communes.province.name,
      country_code: "vn",
      is_default_shipping: form.get("is_default") === "on",
      metadata: { commune_code: commune.code, province_code: communes.province.code },
    },
  })
  return answer.ok ? done("address") : refuse("address", form, answer.code)
}

export async function removeAddress(form: FormData): Promise<void> {
  const id = encodeURIComponent(textOf(form, "id"))
  await customerRequest(`/store/customers/me/addresses/${id}`, { method: "DELETE" })
  return done("remove-address")
}

export async function askForGuestOrders(form: FormData): Promise<void> {
  const answer = await customerRequest("/store/customers/me/guest-orders/request", {
    method: "POST",
    body: { locale: localeOf(form) },
  })
  return answer.ok ? done("guest-orders") : refuse("guest-orders", form, answer.code)
}

export async function claimGuestOrders(form: FormData): Promise<void> {
  const answer = await customerRequest<{ claimed: number }>("/store/customers/me/guest-orders", {
    method: "POST",
    body: { token: textOf(form, "token") },
  })
  return answer.ok
    ? done("claim", { claimed: answer.body.claimed.toString() })
    : refuse("claim", form, answer.code)
}

export async function unfollow(form: FormData): Promise<void> {
  const id = encodeURIComponent(textOf(form, "id"))
  await customerRequest(`/store/customers/me/followed-producers/${id}`, { method: "DELETE" })
  return done("unfollow")
}

/** Whoever is not signed in is asked to: following needs somebody who follows. */
export async function follow(form: FormData): Promise<void> {
  const answer = await customerRequest("/store/customers/me/followed-producers", {
    method: "POST",
    body: { producer_id: textOf(form, "id") },
  })
  const href = answer.ok ? "/account/followed" : "/account/sign-in"
  redirect({ href, locale: localeOf(form) })
}

export async function closeAccount(form: FormData): Promise<void> {
  const answer = await customerRequest("/store/customers/me/closure", {
    method: "POST",
    body: { password: form.get("password") },
  })
  if (!answer.ok) return refuse("closure", form, answer.code)
  await forgetSession("customer")
  await clearSaved()
  redirect({
    href: { pathname: "/account/sign-in", query: { closed: "1" } },
    locale: localeOf(form),
  })
}

async function enter(token: string): Promise<void> {
  await rememberSession("customer", token)
  await mergeSaved()
}
