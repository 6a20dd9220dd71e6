import type { AuditActor } from "@cholang/access/domain"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** The operator who asks, as the audit log names them. The core has authenticated every `/admin` route. */
export function operatorOf(req: AuthenticatedMedusaRequest<unknown, unknown>): AuditActor {
  return { type: "user", id: req.auth_context.actor_id }
}
