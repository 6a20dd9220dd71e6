/** The ways to pay that the shop knows how to explain. */
export const PAYMENT_KINDS = ["cash_on_delivery", "bank_transfer"] as const
export type PaymentKind = (typeof PAYMENT_KINDS)[number]

export type PaymentMethod = { provider_id: string; kind: PaymentKind }

/**
 * What may be offered for a basket. Spirits are sold without cash only (Law 44/2019/QH14, art. 16), whatever the
 * region allows; the backend refuses it again. A provider that the shop cannot explain is not offered.
 */
export function offeredPayments(providerIds: readonly string[], basket: { has_alcohol: boolean }): PaymentMethod[] {
  const known = providerIds.flatMap((provider_id) => {
    const kind = paymentKind(provider_id)
    return kind === null ? [] : [{ provider_id, kind }]
  })
  return PAYMENT_KINDS.flatMap((kind) =>
    kind === "cash_on_delivery" && basket.has_alcohol ? [] : known.filter((method) => method.kind === kind)
  )
}

/** Provider ids are `pp_{identifier}_{id}`; null for a provider that this shop has no words for. */
export function paymentKind(providerId: string): PaymentKind | null {
  if (/(^|[_-])cod([_-]|$)/.test(providerId)) {
    return "cash_on_delivery"
  }
  return /bank[_-]transfer/.test(providerId) ? "bank_transfer" : null
}
