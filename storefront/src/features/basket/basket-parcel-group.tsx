import type { Locale } from "@cholang/shared"
import { useTranslations } from "next-intl"
import { communeInSentence } from "@/lib/commune-name"
import { deliveryDates } from "@/lib/delivery-dates"
import { pick } from "@/lib/localised"
import { formatVnd } from "@/lib/money"
import { Note } from "@/ui/feedback"
import { Icon } from "@/ui/icon"
import { PlainLink } from "@/ui/link"
import { AgeCheck } from "./age-check"
import { BasketLine } from "./basket-line"
import type { BasketParcel } from "./read-basket-view"

/** What one producer packs and sends. Lines that nobody offers any more stand in a group of their own. */
export function BasketParcelGroup({
  parcel,
  isAgeConfirmed,
  locale,
  now,
}: {
  parcel: BasketParcel
  isAgeConfirmed: boolean
  locale: Locale
  now: string
}) {
  const t = useTranslations("basket")
  const { producer } = parcel
  const headingId = `parcel-${producer?.handle ?? "none"}`
  return (
    <section className="bgroup" aria-labelledby={headingId}>
      <header>
        <h2 id={headingId}>
          {producer === null ? (
            t("notOffered")
          ) : (
            <PlainLink
              href={{ pathname: "/producers/[handle]", params: { handle: producer.handle } }}
            >
              {pick(producer.name, locale)}
            </PlainLink>
          )}
        </h2>
        {producer?.commune_name ? (
          <p className="small soft">
            {t("fromCommune", { place: communeInSentence(producer.commune_name, locale) })}
          </p>
        ) : null}
      </header>
      <ul>
        {parcel.lines.map((line) => (
          <BasketLine key={line.id} line={line} locale={locale} />
        ))}
      </ul>
      {parcel.has_alcohol ? (
        <div className="bgroup__more">
          <AgeCheck isConfirmed={isAgeConfirmed} />
        </div>
      ) : null}
      {producer === null ? (
        <div className="bgroup__more">
          <Note tone="bad">{t("notOfferedText")}</Note>
        </div>
      ) : (
        <footer>
          <p className="small">
            <Icon name="truck" small />
            <ParcelTerms parcel={parcel} now={now} />
          </p>
          <p className="small">
            {t("itemsSum")} <b className="strong num">{formatVnd(parcel.items_vnd)}</b>
          </p>
        </footer>
      )}
    </section>
  )
}

/** `Phí gửi 30.000 ₫, nhận 26 – 29/11` */
function ParcelTerms({ parcel, now }: { parcel: BasketParcel; now: string }) {
  const t = useTranslations("basket")
  const { offer } = parcel
  if (!parcel.needs_shipping) return <span>{t("shippingNotNeeded")}</span>
  if (offer === null) return <span>{t("shippingUnknown")}</span>
  const fee =
    offer.amount_vnd === 0
      ? t("shippingFree")
      : t("shippingFee", { fee: formatVnd(offer.amount_vnd) })
  return (
    <span>
      {fee}
      {offer.days === null ? "" : `, ${t("arrives", { dates: deliveryDates(now, offer.days) })}`}
    </span>
  )
}
