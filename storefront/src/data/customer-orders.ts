import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { readAsCustomer } from "./customer"

export type CustomerOrder = {
  id: string
  number: number
  placed_at: string
  state: "placed" | "completed" | "canceled"
  total_vnd: number
  titles: string[]
}

const LIMIT = 100

/** Orders of who is signed in, the newest first. */
export async function readOrders(): Promise<CustomerOrder[]> {
  const answer = await readAsCustomer<{ orders: HttpTypes.StoreOrder[] }>("/store/orders", {
    limit: LIMIT,
    order: "-created_at",
    fields: "id,display_id,status,created_at,total,items.product_title",
  })
  return (answer?.orders ?? []).map((order) => ({
    id: order.id,
    number: order.display_id ?? 0,
    placed_at: String(order.created_at),
    state: order.status === "canceled" || order.status === "completed" ? order.status : "placed",
    total_vnd: order.total,
    titles: (order.items ?? []).flatMap(({ product_title }) => product_title ?? []),
  }))
}
