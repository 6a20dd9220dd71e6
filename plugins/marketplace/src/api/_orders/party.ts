import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { openOrder } from "../../queries/care/order-access"
import type { OrderParty } from "../../workflows/producer-orders/_order-party"
import { orderKeyOf } from "../_care/customer"

export function producerParty(req: MedusaRequest): OrderParty {
  return { as: "producer", scope: producerScopeOf(req.scope) }
}

/** The buyer of the order that the path names: who is signed in as its customer, or holds its access word. */
export async function shopperParty(req: MedusaRequest): Promise<OrderParty> {
  const key = orderKeyOf(req)
  const order = await openOrder(req.scope, idOf(req), key)
  return { as: "shopper", order_id: order.id, customer_id: key.customer_id }
}

const Operator = z.object({ auth_context: z.object({ actor_id: z.string() }) })

export function operatorParty(req: MedusaRequest): OrderParty {
  return { as: "operator", user_id: Operator.parse(req).auth_context.actor_id }
}

export function idOf(req: MedusaRequest): string {
  return req.params["id"] ?? ""
}

export function partIdOf(req: MedusaRequest): string {
  return req.params["part_id"] ?? ""
}
