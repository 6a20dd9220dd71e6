import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { OrderKey } from "../../queries/care/order-access"

/** The customer who is signed in: every read and write of theirs begins from it. */
export function customerIdOf(req: AuthenticatedMedusaRequest): string {
  return req.auth_context.actor_id
}

const Context = z.object({ actor_id: z.string().min(1), actor_type: z.literal("customer") })

/** The account, if any, and the word of the look-up, if any, that a request about an order brings. */
export function orderKeyOf(req: MedusaRequest): OrderKey {
  const context = Context.safeParse("auth_context" in req ? req.auth_context : undefined)

  return {
    customer_id: context.success ? context.data.actor_id : null,
    access_token: req.get("x-order-access-token") ?? null,
  }
}

/** What is private is kept by no cache between here and its reader. */
export function neverStore(
  _req: MedusaRequest,
  res: { setHeader(name: string, value: string): unknown },
  next: () => void
): void {
  res.setHeader("Cache-Control", "no-store")
  next()
}
