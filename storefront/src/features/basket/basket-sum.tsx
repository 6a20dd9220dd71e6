import type { Locale } from "@cholang/shared"
import { useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { formatVnd } from "@/lib/money"
import { pathOf } from "@/lib/paths"
import { Button, buttonStyle } from "@/ui/button"
import { Teeth } from "@/ui/ornament"
import { Price } from "@/ui/price"
import type { BasketView } from "./read-basket-view"

/** What all parcels cost together, and the way on; where something is in the way, it says what. */
export function BasketSum({ view, locale }: { view: BasketView; locale: Locale }) {
  const t = useTranslations("basket")
  return (
    <aside className="bsum" aria-labelledby="basket-sum">
      <h2 id="basket-sum">{t("sumTitle")}</h2>
      <dl className="facts bsum__dl">
        <div>
          <dt>{t("items")}</dt>
          <dd>{formatVnd(view.sums.items_vnd)}</dd>
        </div>
        {view.parcels.map(({ producer, offer }) =>
          producer === null || offer === null ? null : (
            <div key={producer.id}>
              <dt>{t("shippingFrom", { name: pick(producer.name, locale) })}</dt>
              <dd>{formatVnd(offer.amount_vnd)}</dd>
            </div>
          )
        )}
      </dl>
      <p className="bsum__total">
        <span>{t("total")}</span>
        <Price amountVnd={view.sums.total_vnd} big />
      </p>
      <p className="tiny soft">{t("taxIncluded")}</p>
      <WayOn blocked={view.blocked} locale={locale} />
      <p className="tiny soft">{view.has_alcohol ? t("payNoteAlcohol") : t("payNote")}</p>
      <Teeth up />
    </aside>
  )
}

function WayOn({ blocked, locale }: { blocked: BasketView["blocked"]; locale: Locale }) {
  const t = useTranslations("basket")
  if (blocked === null) {
    return (
      // Loaded anew, never from the router's memory: the checkout shows what the basket holds at this moment.
      <a className={buttonStyle({ wide: true })} href={pathOf("/checkout", locale)}>
        {t("order")}
      </a>
    )
  }
  return (
    <>
      <Button wide aria-disabled="true" aria-describedby="order-blocked">
        {t("order")}
      </Button>
      <p className="small" id="order-blocked" role="status">
        {blocked === "age" ? t("orderBlockedAge") : t("orderBlockedStock")}
      </p>
    </>
  )
}
