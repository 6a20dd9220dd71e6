import { may, type ProducerPermission } from "@cholang/access/domain"
import type { ProducerScope } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"

/** The same answer for what does not exist and for what is somebody else's. */
export function noSuch(what: string, id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `No ${what} ${id}`, "not_found")
}

export function notAllowed(code: string, sentence: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence, code)
}

export function invalid(code: string, sentence: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence, code)
}

/** Refuses a member whose role does not allow it. */
export function requireMay(scope: ProducerScope, permission: ProducerPermission): void {
  if (!may(scope.role, permission)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `The role ${scope.role} may not ${permission}`,
      "role_not_allowed"
    )
  }
}
