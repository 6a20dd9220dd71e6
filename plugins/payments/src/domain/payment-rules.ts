/** Identifiers of this plugin's providers; Medusa makes `pp_{identifier}_{id}` of them. */
export const CASH_ON_DELIVERY = "cod"
export const BANK_TRANSFER = "bank-transfer"
/** Cards through Medusa's own Stripe provider, where a shop has plugged it in. */
const STRIPE_CARD = "stripe"

/**
 * Providers whose money never is cash. A basket that must be paid without cash takes these and no other, so a provider
 * that nobody has thought about is refused.
 */
const CASHLESS: ReadonlySet<string> = new Set([BANK_TRANSFER, STRIPE_CARD])

export type PayableBasket = {
  /** Whether anything in it is an alcoholic drink. */
  alcohol: boolean
  /** Whether the buyer has stated that they are eighteen or older. */
  ageConfirmed: boolean
}

export type PaymentRefusal = { code: "age_not_confirmed" | "alcohol_needs_cashless" }

/**
 * Why a basket may not be paid with that provider; null when it may. Alcoholic drinks that are sold online are paid
 * without cash and are not sold to people under eighteen (Law 44/2019/QH14 on the prevention of harm from alcohol,
 * art. 16).
 */
export function paymentRefusal(basket: PayableBasket, providerId: string): PaymentRefusal | null {
  if (!basket.alcohol) {
    return null
  }
  if (!basket.ageConfirmed) {
    return { code: "age_not_confirmed" }
  }
  return CASHLESS.has(identifierOf(providerId)) ? null : { code: "alcohol_needs_cashless" }
}

/** Whether the courier takes the money. */
export function isCashOnDelivery(providerId: string): boolean {
  return identifierOf(providerId) === CASH_ON_DELIVERY
}

/** Whether the buyer is to be shown an account and a memo. */
export function isBankTransfer(providerId: string): boolean {
  return identifierOf(providerId) === BANK_TRANSFER
}

/** `pp_bank-transfer_main` → `bank-transfer`. */
function identifierOf(providerId: string): string {
  return providerId.replace(/^pp_/, "").replace(/_[^_]*$/, "")
}
