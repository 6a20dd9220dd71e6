import { AttemptLimiter, type AttemptLimit } from "@cholang/shared"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * Lets an address do something so often and no oftener. The storefront's server asks for all its visitors and says for
 * whom in `X-Forwarded-For`, which counts only where the proxy is trusted.
 */
export function limitByAddress(limit: AttemptLimit) {
  const limiter = new AttemptLimiter(limit)

  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const wait = limiter.attempt(req.ip ?? "", Date.now())
    if (wait === null) {
      next()
      return
    }
    res.setHeader("Retry-After", wait.toString())
    res.status(429).json({
      type: "too_many_requests",
      code: "too_many_attempts",
      message: `Too many attempts. Try again in ${wait.toString()} seconds.`,
    })
  }
}
