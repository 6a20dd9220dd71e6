import type { Locale } from "@cholang/shared"
import { useTranslations } from "next-intl"
import type { Order } from "@/data/order-view"
import { pick } from "@/lib/localised"
import { formatNumber, formatVnd } from "@/lib/money"
import { PlainLink } from "@/ui/link"
import { Print } from "@/ui/picture"
import { Price } from "@/ui/price"

/** What was ordered, one frame a producer, and the sum. */
export function OrderParcels({ order, locale }: { order: Order; locale: Locale }) {
  const t = useTranslations("orders")
  return (
    <div>
      {order.parcels.map((parcel) => (
        <OrderParcel key={parcel.producer?.id ?? "none"} parcel={parcel} locale={locale} />
      ))}
      <dl className="facts bsum__dl order__sums">
        <div>
          <dt>{t("items")}</dt>
          <dd>{formatVnd(order.items_vnd)}</dd>
        </div>
        <div>
          <dt>{t("shipping")}</dt>
          <dd>{formatVnd(order.shipping_vnd)}</dd>
        </div>
      </dl>
      <p className="bsum__total order__total">
        <span>{t("total")}</span>
        <Price amountVnd={order.total_vnd} big />
      </p>
      <p className="tiny soft">{t("taxIncluded")}</p>
    </div>
  )
}

function OrderParcel({ parcel, locale }: { parcel: Order["parcels"][number]; locale: Locale }) {
  const t = useTranslations("orders")
  const { producer, lines, shipping_vnd } = parcel
  const headingId = `parcel-${producer?.handle ?? "none"}`
  return (
    <section className="bgroup" aria-labelledby={headingId}>
      <header>
        <h2 id={headingId}>
          {producer === null
            ? t("parcelOther")
            : t("parcel", { name: pick(producer.name, locale) })}
        </h2>
      </header>
      <ul>
        {lines.map((line) => (
          <li className="bline" key={line.id}>
            <PlainLink
              href={{ pathname: "/products/[handle]", params: { handle: line.handle } }}
              aria-hidden="true"
              tabIndex={-1}
            >
              <Print picture={line.picture} sizes="6rem" decorative />
            </PlainLink>
            <div>
              <h3>{pick(line.title, locale)}</h3>
              <p className="small soft">
                {pick(line.unit, locale)}, {formatNumber(line.quantity, locale)} ×{" "}
                {formatVnd(line.unit_price_vnd)}
              </p>
            </div>
            <Price amountVnd={line.total_vnd} />
          </li>
        ))}
      </ul>
      {shipping_vnd === null ? null : (
        <footer>
          <p className="small">
            {t("shipping")} <b className="strong num">{formatVnd(shipping_vnd)}</b>
          </p>
        </footer>
      )}
    </section>
  )
}
