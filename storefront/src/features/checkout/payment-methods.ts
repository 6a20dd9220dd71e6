import { isBankTransfer, isCashOnDelivery, paymentRefusal } from "@cholang/payments/domain"

/** The ways to pay that the shop knows how to explain, in the order in which it offers them. */
const PAYMENT_KINDS = ["cash_on_delivery", "bank_transfer"] as const
type PaymentKind = (typeof PAYMENT_KINDS)[number]

export type PaymentMethod = { provider_id: string; kind: PaymentKind }

/**
 * What may be offered for a basket: the rule is the backend's own, which asks again when the order is placed. A provider
 * that the shop has no words for is not offered.
 */
export function offeredPayments(
  providerIds: readonly string[],
  basket: { has_alcohol: boolean; age_confirmed: boolean }
): PaymentMethod[] {
  const payable = { alcohol: basket.has_alcohol, ageConfirmed: basket.age_confirmed }
  const methods = providerIds
    .filter((provider_id) => paymentRefusal(payable, provider_id) === null)
    .flatMap((provider_id) => {
      const kind = paymentKind(provider_id)
      return kind === null ? [] : [{ provider_id, kind }]
    })
  return PAYMENT_KINDS.flatMap((kind) => methods.filter((method) => method.kind === kind))
}

function paymentKind(providerId: string): PaymentKind | null {
  if (isCashOnDelivery(providerId)) return "cash_on_delivery"
  return isBankTransfer(providerId) ? "bank_transfer" : null
}
