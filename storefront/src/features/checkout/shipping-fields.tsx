"use client"

import { useTranslations } from "next-intl"
import { deliveryDates } from "@/lib/delivery-dates"
import { formatVnd } from "@/lib/money"
import type { ShippingOffer } from "@/lib/parcels"
import { Radio } from "@/ui/check"
import { Note } from "@/ui/feedback"
import { shippingFieldOf } from "./checkout-input"
import type { CheckoutParcel } from "./read-checkout-view"

/** One choice for each parcel, the cheapest preselected. */
export function ShippingFields({
  parcels,
  chosenOptionIds,
  onChoose,
  now,
}: {
  parcels: readonly CheckoutParcel[]
  chosenOptionIds: readonly string[]
  onChoose: (optionIds: string[]) => void
  now: string
}) {
  const t = useTranslations("checkout.shipping")
  const choose = ({ offers }: CheckoutParcel, optionId: string) => {
    const others = chosenOptionIds.filter((id) => !offers.some(({ option_id }) => option_id === id))
    onChoose([...others, optionId])
  }
  return (
    <fieldset className="checkout__group">
      <legend>{t("legend")}</legend>
      {parcels.map((parcel) => (
        <fieldset key={parcel.producer_handle} className="checkout__parcel">
          <legend className="label">{t("parcel", { name: parcel.producer_name })}</legend>
          {parcel.needs_shipping ? null : <p className="small">{t("notNeeded")}</p>}
          {parcel.needs_shipping && parcel.offers.length === 0 ? (
            <Note tone="bad">{t("none")}</Note>
          ) : null}
          {parcel.offers.map((offer) => (
            <Radio
              key={offer.option_id}
              name={shippingFieldOf(parcel.producer_handle)}
              value={offer.option_id}
              checked={chosenOptionIds.includes(offer.option_id)}
              onChange={() => choose(parcel, offer.option_id)}
            >
              <OfferTerms offer={offer} now={now} />
            </Radio>
          ))}
        </fieldset>
      ))}
    </fieldset>
  )
}

/** `Giao tận nơi, 30.000 ₫, nhận 26 – 29/11` */
function OfferTerms({ offer, now }: { offer: ShippingOffer; now: string }) {
  const t = useTranslations("checkout.shipping")
  const terms = [
    offer.name,
    offer.amount_vnd === 0 ? t("free") : formatVnd(offer.amount_vnd),
    offer.days === null ? "" : t("arrives", { dates: deliveryDates(now, offer.days) }),
  ]
  return <>{terms.filter((term) => term !== "").join(", ")}</>
}
