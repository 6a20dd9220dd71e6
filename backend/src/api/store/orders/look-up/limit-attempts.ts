import { AttemptLimiter } from "@cholang/shared"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { StoreLookUpOrder } from "./validators"

/** The storefront's server asks for all its visitors, so an address is allowed more than an order number. */
const byAddress = new AttemptLimiter({ attempts: 60, windowSeconds: 60 })
const byOrder = new AttemptLimiter({ attempts: 5, windowSeconds: 900 })

/** Telephone numbers can be guessed: a few tries for each order, and then a wait. */
export function limitLookUps(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { display_id } = StoreLookUpOrder.parse(req.validatedBody)
  const now = Date.now()
  const waits = [
    byAddress.attempt(req.ip ?? "", now),
    byOrder.attempt(String(display_id), now),
  ].filter((wait) => wait !== null)

  if (waits.length > 0) {
    const seconds = Math.max(...waits)
    res.setHeader("Retry-After", String(seconds))
    res.status(429).json({
      type: "too_many_requests",
      code: "too_many_attempts",
      message: `Too many attempts. Try again in ${String(seconds)} seconds.`,
    })
    return
  }
  next()
}
