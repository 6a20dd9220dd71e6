import type { Locale } from "@cholang/shared"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { formatNumber, formatVnd } from "@/lib/money"
import { Teeth } from "@/ui/ornament"
import type { CheckoutView } from "./read-checkout-view"

/** All that the buyer is about to agree to: goods, each parcel's fee, the whole (Law 19/2023/QH15, art. 37). */
export function OrderReview({
  view,
  chosenOptionIds,
  locale,
  children,
}: {
  view: CheckoutView
  chosenOptionIds: readonly string[]
  locale: Locale
  /** Consent and the button that orders. */
  children: ReactNode
}) {
  const t = useTranslations("checkout.review")
  const fees = view.parcels
    .filter(({ needs_shipping }) => needs_shipping)
    .map(({ producer_handle, producer_name, offers }) => ({
      producer_handle,
      producer_name,
      amount_vnd:
        offers.find(({ option_id }) => chosenOptionIds.includes(option_id))?.amount_vnd ?? 0,
    }))
  const totalVnd = view.items_vnd + fees.reduce((sum, { amount_vnd }) => sum + amount_vnd, 0)
  return (
    <aside className="bsum" aria-labelledby="review">
      <h2 id="review">{t("title")}</h2>
      <ul className="small">
        {view.parcels.flatMap(({ lines }) =>
          lines.map(({ id, title, quantity, unit_price_vnd }) => (
            <li key={id}>
              {t("lineQuantity", {
                title,
                quantity: formatNumber(quantity, locale),
                price: formatVnd(unit_price_vnd),
              })}
            </li>
          ))
        )}
      </ul>
      <dl className="facts bsum__dl">
        <div>
          <dt>{t("items")}</dt>
          <dd>{formatVnd(view.items_vnd)}</dd>
        </div>
        {fees.map(({ producer_handle, producer_name, amount_vnd }) => (
          <div key={producer_handle}>
            <dt>{t("shippingFrom", { name: producer_name })}</dt>
            <dd>{formatVnd(amount_vnd)}</dd>
          </div>
        ))}
      </dl>
      <p className="bsum__total" aria-live="polite">
        <span>{t("total")}</span>
        <span className="price price--big">{formatVnd(totalVnd)}</span>
      </p>
      <p className="tiny soft">{t("taxIncluded")}</p>
      {children}
      <Teeth up />
    </aside>
  )
}
