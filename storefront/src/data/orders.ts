import "server-only"
import { FetchError } from "@medusajs/js-sdk"
import type { HttpTypes } from "@medusajs/types"
import { z } from "zod"
import { getProduct } from "./get-product"
import { medusa } from "./medusa"
import { type Order, orderOf } from "./order-view"
import { type StoreRefusal, writeToStore } from "./store-request"

const FIELDS = [
  "id",
  "display_id",
  "status",
  "created_at",
  "email",
  "total",
  "item_total",
  "shipping_total",
  "*items",
  "items.total",
  "*shipping_methods",
  "shipping_methods.total",
  "*shipping_address",
  "payment_status",
  "*payment_collections",
  "*payment_collections.payments",
].join(",")

/** An order as its buyer reads it; null when there is none of that id, or it is not theirs to read. */
export async function readOrder(id: string, token: string): Promise<Order | null> {
  const order = await retrieveOrder(id, token)
  if (order === null) return null
  const items = order.items ?? []
  const answers = await Promise.all(items.map((item) => getProduct(item.product_handle ?? "")))
  return orderOf(
    order,
    items.map((_, index) => answers[index]?.product ?? null)
  )
}

const Completed = z.union([
  z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) }),
  z.object({ type: z.literal("cart"), error: z.object({ type: z.string() }) }),
])

const BUSY_ATTEMPTS = 6
const BUSY_PAUSE_MS = 800

/**
 * Turns a basket into an order. Calling it again for the same basket gives the same order, so a repeated click, or a
 * second try after a broken connection, orders nothing twice; while another request is at it, this one waits.
 */
export async function completeBasket(
  cartId: string
): Promise<{ ok: true; orderId: string } | StoreRefusal> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await writeToStore("POST", `/store/carts/${cartId}/complete`)
    if (answer.ok) {
      const completed = Completed.parse(answer.body)
      return completed.type === "order"
        ? { ok: true, orderId: completed.order.id }
        : { ok: false, status: 422, code: completed.error.type }
    }
    if (answer.status !== 409 || attempt === BUSY_ATTEMPTS) return answer
    await new Promise((resolve) => setTimeout(resolve, BUSY_PAUSE_MS))
  }
}

const LookedUp = z.object({ order: z.object({ id: z.string(), access_token: z.string() }) })

/** Finds an order by its number and the buyer's phone (E.164); the same refusal for an unknown number and a wrong phone. */
export async function lookUpOrder(
  displayId: number,
  phone: string
): Promise<{ ok: true; id: string; token: string } | StoreRefusal> {
  const answer = await writeToStore("POST", "/store/orders/look-up", {
    display_id: displayId,
    phone,
  })
  if (!answer.ok) return answer
  const { order } = LookedUp.parse(answer.body)
  return { ok: true, id: order.id, token: order.access_token }
}

async function retrieveOrder(id: string, token: string): Promise<HttpTypes.StoreOrder | null> {
  try {
    const { order } = await medusa().store.order.retrieve(
      id,
      { fields: FIELDS },
      { "x-order-access-token": token }
    )
    return order
  } catch (error) {
    if (error instanceof FetchError && [400, 401, 403, 404].includes(error.status ?? 0)) return null
    throw error
  }
}
