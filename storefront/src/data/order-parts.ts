import "server-only"
import type { ShopperOrderAnswer } from "@cholang/marketplace/http"
import { env } from "../env"
import { clientAddressHeaders } from "./client-address"
import { readSession } from "./session"
import { readOrderAccess, rememberOrder } from "./visitor-cookies"

type Asked = { method?: "GET" | "POST"; body?: object }
export type PartsAnswer<Answer> = { ok: true; body: Answer } | { ok: false; code: string }

/** The makers' parts of an order that this browser may open; null where the backend does not say. */
export async function readOrderParts(orderId: string): Promise<ShopperOrderAnswer | null> {
  const answer = await askAboutOrder<ShopperOrderAnswer>(orderId, "/producer-orders")
  return answer.ok ? answer.body : null
}

/** Asks as the order's buyer: with the account that is signed in, or with the order's word. */
export async function askAboutOrder<Answer>(
  orderId: string,
  path: string,
  { method = "GET", body }: Asked = {}
): Promise<PartsAnswer<Answer>> {
  const [session, access] = await Promise.all([readSession("customer"), readOrderAccess()])
  const word = access.find(({ id }) => id === orderId)?.token ?? ""
  try {
    const response = await fetch(
      new URL(`/store/orders/${encodeURIComponent(orderId)}${path}`, env().BACKEND_URL),
      {
        method,
        headers: {
          accept: "application/json",
          "x-publishable-api-key": env().MEDUSA_PUBLISHABLE_KEY,
          ...(session === null ? {} : { authorization: `Bearer ${session}` }),
          ...(word === "" ? {} : { "x-order-access-token": word }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(await clientAddressHeaders()),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        cache: "no-store",
      }
    )
    const content: unknown = await response.json().catch(() => null)
    // The contract is held by the backend's own tests, as for every private answer.
    return response.ok
      ? { ok: true, body: content as Answer }
      : { ok: false, code: codeOf(content) }
  } catch {
    return { ok: false, code: "unavailable" }
  }
}

/** After the purchase: this browser held the basket, so it gets the word that opens the order from now on. */
export async function rememberPlacedOrder(orderId: string, cartId: string): Promise<void> {
  const answer = await askAboutOrder<{ access_token: string }>(orderId, "/access", {
    method: "POST",
    body: { cart_id: cartId },
  })
  await rememberOrder(orderId, answer.ok ? answer.body.access_token : "")
}

function codeOf(content: unknown): string {
  return typeof content === "object" &&
    content !== null &&
    "code" in content &&
    typeof content.code === "string"
    ? content.code
    : "refused"
}
