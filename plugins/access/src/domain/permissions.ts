import { PRODUCER_ROLES, type ProducerRole } from "@cholang/shared"

export { PRODUCER_ROLES, type ProducerRole }

/** What can be done for a producer, each with the roles that may do it. Every workflow under `/producer` asks this table. */
const MAY = {
  "orders.read": ["owner", "manager", "staff"],
  "orders.process": ["owner", "manager", "staff"],
  "listings.read": ["owner", "manager", "staff"],
  "listings.write": ["owner", "manager"],
  "stock.write": ["owner", "manager", "staff"],
  "cases.answer": ["owner", "manager", "staff"],
  "shop.write": ["owner", "manager"],
  "registration.write": ["owner", "manager"],
  "money.read": ["owner", "manager"],
  "payout_accounts.write": ["owner"],
  "members.read": ["owner", "manager"],
  "members.write": ["owner"],
  "audit.read": ["owner", "manager"],
} as const satisfies Record<string, readonly ProducerRole[]>

export type ProducerPermission = keyof typeof MAY
export const PRODUCER_PERMISSIONS = Object.keys(MAY) as readonly ProducerPermission[]

export function may(role: ProducerRole, permission: ProducerPermission): boolean {
  const roles: readonly ProducerRole[] = MAY[permission]
  return roles.includes(role)
}
