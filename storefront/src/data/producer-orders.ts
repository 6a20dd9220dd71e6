import "server-only"
import type { ProducerToDoAnswer } from "@cholang/backend/http"
import type {
  ProducerClosuresAnswer,
  ProducerOrderAnswer,
  ProducerOrdersAnswer,
} from "@cholang/marketplace/http"
import { env } from "../env"
import { readAsProducer } from "./read-as"
import { readSession } from "./session"

export function readToDo(): Promise<ProducerToDoAnswer | null> {
  return readAsProducer<ProducerToDoAnswer>("/producer/to-do")
}

/** Null for a filter or a page that is none. */
export function readProducerOrders(query: {
  state: string | undefined
  q: string | undefined
  cursor: string | undefined
}): Promise<ProducerOrdersAnswer | null> {
  return readAsProducer<ProducerOrdersAnswer>("/producer/orders", { ...query, limit: "20" })
}

/** Null for an order that does not exist or is another's. */
export function readProducerOrder(id: string): Promise<ProducerOrderAnswer | null> {
  return readAsProducer<ProducerOrderAnswer>(`/producer/orders/${encodeURIComponent(id)}`)
}

export function readClosures(): Promise<ProducerClosuresAnswer | null> {
  return readAsProducer<ProducerClosuresAnswer>("/producer/closures")
}

/** A paper of an order, handed through as the backend sends it; null when nobody is signed in. */
export async function fetchOrderPaper(
  id: string,
  paper: "packing-slip" | "address-label",
  locale: string
): Promise<Response | null> {
  const token = await readSession("producer")
  if (token === null) return null
  const url = new URL(`/producer/orders/${encodeURIComponent(id)}/${paper}.pdf`, env().BACKEND_URL)
  url.searchParams.set("locale", locale)
  return fetch(url, { headers: { authorization: `Bearer ${token}` }, cache: "no-store" })
}
