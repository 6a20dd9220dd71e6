/** Why an order was not placed, as far as the shop has words for it (`checkout.refusals` of the messages). */
export const CHECKOUT_REFUSALS = [
  "basket_empty",
  "not_for_sale",
  "producer_closed",
  "age_not_confirmed",
  "shipping_not_chosen",
  "sold_out",
  "payment_not_allowed",
  "basket_changed",
  "busy",
  "unavailable",
] as const
export type CheckoutRefusal = (typeof CHECKOUT_REFUSALS)[number]

/** Codes of the backend that say the same to a buyer. */
const SAME_TO_A_BUYER: Record<string, CheckoutRefusal> = {
  shipping_chosen_twice: "basket_changed",
  insufficient_inventory: "sold_out",
  invalid_state_error: "busy",
  too_many_requests: "busy",
  payment_authorization_error: "payment_not_allowed",
  alcohol_needs_cashless: "payment_not_allowed",
  currency_not_accepted: "payment_not_allowed",
}

/** A code without words of its own is "not possible right now": the buyer keeps the form and may press again. */
export function checkoutRefusal(code: string): CheckoutRefusal {
  return CHECKOUT_REFUSALS.find((known) => known === code) ?? SAME_TO_A_BUYER[code] ?? "unavailable"
}
