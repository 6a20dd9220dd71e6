import type { AuditEntryInput, Json } from "@cholang/access/domain"
import { actorOf, type OrderParty } from "./_order-party"

type Audited = {
  id: string
  producer_id: string
  state: string
  producer: { commune_code: string }
}

/** The entry of the audit log that says what was done to a producer's order. Nothing of the shopper is in it. */
export function auditOf(
  order: Audited,
  party: OrderParty,
  action: string,
  change: { before?: Json; after?: Json; reason?: string | null } = {}
): AuditEntryInput {
  return {
    actor: actorOf(party),
    action: `producer-order.${action}`,
    record_type: "producer_order",
    record_id: order.id,
    producer_id: order.producer_id,
    commune_code: order.producer.commune_code,
    before: change.before ?? null,
    after: change.after ?? null,
    reason: change.reason ?? null,
  }
}

export function eventOf(order: { id: string; order_id: string; producer_id: string }) {
  return { id: order.id, order_id: order.order_id, producer_id: order.producer_id }
}

export const LOCK_TIMEOUT_SECONDS = 10
export const LOCK_TTL_SECONDS = 60

/** One change of a part at a time: a double tap waits for the first, and finds it done. */
export function lockKeyOf(id: string): string {
  return `producer-order:${id}`
}
