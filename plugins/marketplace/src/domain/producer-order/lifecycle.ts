import type { Result } from "@cholang/shared"

/** The life of a producer's part of an order. */
export const PRODUCER_ORDER_STATES = [
  "placed",
  "accepted",
  "packed",
  "shipped",
  "delivered",
  "completed",
  "cancelled",
] as const
export type ProducerOrderState = (typeof PRODUCER_ORDER_STATES)[number]

const TRANSITIONS = {
  accept: { from: ["placed"], to: "accepted" },
  pack: { from: ["accepted"], to: "packed" },
  ship: { from: ["packed"], to: "shipped" },
  deliver: { from: ["shipped"], to: "delivered" },
  complete: { from: ["delivered"], to: "completed" },
  cancel: { from: ["placed", "accepted", "packed"], to: "cancelled" },
  /** The parcel came back: nobody took it, or the buyer refused it at the door. */
  failDelivery: { from: ["shipped"], to: "cancelled" },
} as const satisfies Record<string, { from: readonly ProducerOrderState[]; to: ProducerOrderState }>

export type ProducerOrderAction = keyof typeof TRANSITIONS

/** Every action of the table, for interfaces that list them and for exhaustive tests. */
export const PRODUCER_ORDER_ACTIONS = [
  "accept",
  "pack",
  "ship",
  "deliver",
  "complete",
  "cancel",
  "failDelivery",
] as const satisfies readonly ProducerOrderAction[]

export type ProducerOrderMove =
  /** `already` is true where the order stands there: the same request told twice. */
  { to: ProducerOrderState; already: boolean }

/** Where an action leads. Asking for what has happened already is no refusal: a double tap does nothing twice. */
export function moveProducerOrder(
  from: ProducerOrderState,
  action: ProducerOrderAction
): Result<ProducerOrderMove, "transition_not_allowed"> {
  const rule: { from: readonly ProducerOrderState[]; to: ProducerOrderState } = TRANSITIONS[action]

  if (rule.from.includes(from)) {
    return { ok: true, value: { to: rule.to, already: false } }
  }
  return from === rule.to
    ? { ok: true, value: { to: rule.to, already: true } }
    : { ok: false, code: "transition_not_allowed" }
}

/** Goods that have not left may be taken out of the order, by the producer at any of these states. */
export function canCancelLines(state: ProducerOrderState): boolean {
  const states: readonly ProducerOrderState[] = TRANSITIONS.cancel.from
  return states.includes(state)
}

/** A shopper takes an order back for as long as the producer has not begun with it. */
export function canShopperCancel(state: ProducerOrderState): boolean {
  return state === "placed"
}

/** Waiting for the producer: what its list of things to do counts. */
export function waitsForProducer(state: ProducerOrderState): boolean {
  return state === "placed" || state === "accepted" || state === "packed"
}

/** What the shopper reads over all parts of one order. */
export const OVERALL_STATES = [
  "placed",
  "in_preparation",
  "partly_shipped",
  "shipped",
  "partly_delivered",
  "delivered",
  "cancelled",
] as const
export type OverallState = (typeof OVERALL_STATES)[number]

/** The state of a whole order, from those of its parts; parts that were cancelled do not hold the others back. */
export function overallState(states: readonly ProducerOrderState[]): OverallState {
  const live = states.filter((state) => state !== "cancelled")
  const all = (...wanted: ProducerOrderState[]) => live.every((state) => wanted.includes(state))
  const some = (...wanted: ProducerOrderState[]) => live.some((state) => wanted.includes(state))

  if (live.length === 0) {
    return "cancelled"
  }
  if (all("delivered", "completed")) {
    return "delivered"
  }
  if (some("delivered", "completed")) {
    return "partly_delivered"
  }
  if (all("shipped")) {
    return "shipped"
  }
  if (some("shipped")) {
    return "partly_shipped"
  }
  return some("accepted", "packed") ? "in_preparation" : "placed"
}
