import { type Basket, isAlcoholBasket } from "@cholang/marketplace/domain"
import { paymentRefusal, type PaymentRefusal } from "@cholang/payments/domain"

/** Sentences for the log and for who calls the API by hand; the shop words the code in its visitor's language. */
const SENTENCES: Record<PaymentRefusal["code"], string> = {
  age_not_confirmed: "Spirits need the confirmation to be 18 or older",
  alcohol_needs_cashless: "A basket with spirits cannot be paid in cash on delivery",
}

export type Refusal = { code: string; message: string }

/** Why a basket may not be paid with that provider; null when it may, or while none is chosen. */
export function paymentProblem(
  basket: Pick<Basket, "lines" | "age_confirmed_at">,
  providerId: string | null
): Refusal | null {
  const refusal =
    providerId === null
      ? null
      : paymentRefusal(
          {
            alcohol: isAlcoholBasket(basket.lines),
            ageConfirmed: basket.age_confirmed_at !== null,
          },
          providerId
        )
  return refusal === null ? null : { code: refusal.code, message: SENTENCES[refusal.code] }
}
