import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetExpired } from "../idempotency/request-store"

/** Answers are kept as long as somebody may repeat a request, and not longer. */
export default async function forgetRequests(container: MedusaContainer): Promise<void> {
  await forgetExpired(container)
}

export const config = { name: "forget-idempotent-requests", schedule: "41 3 * * *" }
