import "server-only"
import { type ActorAnswer, askBackend } from "./actor-request"
import { lookUpOrder, readOrder } from "./orders"
import { readSession } from "./session"
import { readOrderAccess, rememberOrder } from "./visitor-cookies"

const pathOf = (order: string, rest: string): string =>
  `/store/orders/${encodeURIComponent(order)}/cases${rest}`

/** Cases of an order, for its account or for the browser that holds its word. */
export async function readAboutOrder<Answer>(
  order: string,
  rest: string
): Promise<ActorAnswer<Answer>> {
  return askBackend<Answer>(
    pathOf(order, rest),
    { headers: { "x-order-access-token": await wordOf(order) } },
    await readSession("customer")
  )
}

/** In actions only: an order that was just placed here gets its word first. */
export async function askAboutOrder<Answer>(
  order: string,
  rest: string,
  body: object
): Promise<ActorAnswer<Answer>> {
  return askBackend<Answer>(
    pathOf(order, rest),
    { method: "POST", body, headers: { "x-order-access-token": await ensureWord(order) } },
    await readSession("customer")
  )
}

async function wordOf(order: string): Promise<string> {
  return (await readOrderAccess()).find(({ id }) => id === order)?.token ?? ""
}

async function ensureWord(order: string): Promise<string> {
  const access = (await readOrderAccess()).find(({ id }) => id === order)
  if (access === undefined || access.token !== "") return access?.token ?? ""
  const placed = await readOrder(order, "")
  const found = placed === null ? null : await lookUpOrder(placed.number, placed.recipient.phone)
  if (found === null || !found.ok) return ""
  await rememberOrder(order, found.token)
  return found.token
}
