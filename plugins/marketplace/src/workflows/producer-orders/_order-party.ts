import type { AuditActor } from "@cholang/access/domain"
import type { ProducerScope } from "@cholang/shared"

/**
 * Who acts on a producer's order, and so how far they reach: a producer to its own parts, a shopper to the parts of one
 * order that is proven to be theirs, an operator and the marketplace itself to all.
 */
export type OrderParty =
  | { readonly as: "producer"; readonly scope: ProducerScope }
  | { readonly as: "shopper"; readonly order_id: string; readonly customer_id: string | null }
  | { readonly as: "operator"; readonly user_id: string }
  | { readonly as: "system"; readonly job: string }

/** What a record must be for the party to see it; every read and write of a part goes through it. */
export function reachOf(party: OrderParty): { producer_id?: string; order_id?: string } {
  switch (party.as) {
    case "producer":
      return { producer_id: party.scope.producerId }
    case "shopper":
      return { order_id: party.order_id }
    case "operator":
    case "system":
      return {}
  }
}

export function actorOf(party: OrderParty): AuditActor {
  switch (party.as) {
    case "producer":
      return { type: "producer", id: party.scope.memberId }
    case "shopper":
      return { type: "customer", id: party.customer_id ?? `guest:${party.order_id}` }
    case "operator":
      return { type: "user", id: party.user_id }
    case "system":
      return { type: "system", id: party.job }
  }
}
