import "./save-button.css"
import type { ProductCard as ProductCardData } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { IndicationBadge, StarBadge } from "@/ui/badges"
import { Card } from "@/ui/card"
import { Price } from "@/ui/price"
import { placeLine } from "./place-line"
import { SaveButton } from "./save-button"

/** One product of a list: name, maker, place, star with its date, indications, price. */
export function ProductCard({
  card,
  priority = false,
  headingLevel = 3,
}: {
  card: ProductCardData
  priority?: boolean
  headingLevel?: 2 | 3
}) {
  const locale = useLocale()
  const t = useTranslations("common.stock")
  const place = placeLine(card, locale, useTranslations("common.place"))
  const saved = useTranslations("care.saved")
  const name = pick(card.title, locale)
  const isSoldOut = card.stock === "sold_out"
  return (
    <Card
      href={{ pathname: "/products/[handle]", params: { handle: card.handle } }}
      title={name}
      picture={card.picture}
      strip={isSoldOut ? t("soldOut") : card.stock === "low" ? t("low") : undefined}
      off={isSoldOut}
      priority={priority}
      headingLevel={headingLevel}
      corner={
        <SaveButton
          productId={card.id}
          save={saved("save", { name })}
          unsave={saved("unsave", { name })}
        />
      }
      by={
        <>
          {pick(card.producer.name, locale)}
          <br />
          {place}
        </>
      }
      marks={
        <>
          {card.star === null ? null : (
            <StarBadge star={card.star.star} validUntil={card.star.valid_until} />
          )}
          {card.indications.map(({ handle, name }) => (
            <IndicationBadge key={handle} name={pick(name, locale)} />
          ))}
        </>
      }
      foot={
        <Price
          amountVnd={card.price_vnd}
          wasVnd={card.was_price_vnd}
          unit={pick(card.unit, locale)}
        />
      }
    />
  )
}
