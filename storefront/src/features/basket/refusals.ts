/** Why a basket was not changed, as far as the shop has words for it (`basket.refusals` of the messages). */
export const BASKET_REFUSALS = [
  "invalid_input",
  "sold_out",
  "not_for_sale",
  "no_basket",
  "busy",
  "unavailable",
] as const
export type BasketRefusal = (typeof BASKET_REFUSALS)[number]

/** Codes of the backend that say the same to a shopper. */
const SAME_TO_A_SHOPPER: Record<string, BasketRefusal> = {
  insufficient_inventory: "sold_out",
  not_found: "no_basket",
  invalid_state_error: "busy",
  too_many_requests: "busy",
}

export function basketRefusal(code: string): BasketRefusal {
  return BASKET_REFUSALS.find((known) => known === code) ?? SAME_TO_A_SHOPPER[code] ?? "unavailable"
}
