import "server-only"
import type { SavedProductsAnswer } from "@cholang/marketplace/http"
import { cookies } from "next/headers"
import { env } from "../env"
import { parseSaved, SAVED_COOKIE, serialiseSaved } from "../lib/saved-products"
import { customerRequest } from "./actor-request"
import { readPublic } from "./backend"
import { readSession } from "./session"

const ONE_YEAR_SECONDS = 365 * 24 * 3600
const PATH = "/store/customers/me/saved-products"

async function readSavedIds(): Promise<string[]> {
  return parseSaved((await cookies()).get(SAVED_COOKIE)?.value ?? "")
}

/**
 * Handles of what the visitor keeps, newest first: of the account for who is signed in; for a guest the ids of this
 * browser are asked for at the backend.
 */
export async function readSavedHandles(): Promise<string[]> {
  if ((await readSession("customer")) !== null) {
    const answer = await customerRequest<SavedProductsAnswer>(PATH)
    if (answer.ok) return answer.body.saved_products.map(({ handle }) => handle)
  }
  const ids = await readSavedIds()
  if (ids.length === 0) return []
  const answer = await readPublic<{ products: { handle: string }[] }>("saved-products", { ids })
  return (answer?.products ?? []).map(({ handle }) => handle)
}

/** Keeps a product in this browser, and in the account of who is signed in. */
export async function saveProduct(productId: string): Promise<void> {
  await rememberSaved([productId, ...(await readSavedIds())])
  if ((await readSession("customer")) !== null)
    await customerRequest(PATH, { method: "POST", body: { product_ids: [productId] } })
}

export async function forgetProduct(productId: string): Promise<void> {
  await rememberSaved((await readSavedIds()).filter((id) => id !== productId))
  if ((await readSession("customer")) !== null)
    await customerRequest(`${PATH}/${encodeURIComponent(productId)}`, { method: "DELETE" })
}

/** At a sign-in: what this browser kept goes into the account, and the account's list into this browser. */
export async function mergeSaved(): Promise<void> {
  const here = await readSavedIds()
  const answer =
    here.length === 0
      ? await customerRequest<SavedProductsAnswer>(PATH)
      : await customerRequest<SavedProductsAnswer>(PATH, {
          method: "POST",
          body: { product_ids: here },
        })
  if (answer.ok) await rememberSaved(answer.body.saved_products.map(({ product_id }) => product_id))
}

/** At a sign-out: the next person at this browser does not see them. */
export async function clearSaved(): Promise<void> {
  const jar = await cookies()
  jar.delete(SAVED_COOKIE)
}

async function rememberSaved(ids: readonly string[]): Promise<void> {
  const jar = await cookies()
  jar.set(SAVED_COOKIE, serialiseSaved(ids), {
    path: "/",
    sameSite: "lax",
    maxAge: ONE_YEAR_SECONDS,
    secure: env().STOREFRONT_URL.startsWith("https:"),
  })
}
