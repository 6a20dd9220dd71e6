import { may, type ProducerPermission } from "@cholang/access/domain"
import { type ProducerScope, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Who asks, if that member may look at or steer the producer's money. */
export function moneyScopeOf(
  req: MedusaRequest<unknown, unknown>,
  permission: Extract<ProducerPermission, "money.read" | "payout_accounts.write">
): ProducerScope {
  const scope = producerScopeOf(req.scope)
  if (!may(scope.role, permission)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `A ${scope.role} of a producer has no right to ${permission}`,
      "role_not_sufficient"
    )
  }
  return scope
}

export function notFound(what: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${what}`, "not_found")
}

/** A parameter of the path; the router has matched it, so it is there. */
export function pathParameter(req: MedusaRequest<unknown, unknown>, name: string): string {
  return req.params[name] ?? ""
}
