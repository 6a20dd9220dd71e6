import type { Locale } from "@cholang/shared"
import { useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { formatNumber, formatVnd } from "@/lib/money"
import { lineTrouble, type ParcelLine } from "@/lib/parcels"
import { Icon } from "@/ui/icon"
import { PlainLink } from "@/ui/link"
import { Print } from "@/ui/picture"
import { Price } from "@/ui/price"
import { BasketLineForm } from "./basket-line-form"

/** From this many pieces down the line says how many are left. */
const FEW_PIECES = 5

export function BasketLine({ line, locale }: { line: ParcelLine; locale: Locale }) {
  const t = useTranslations("basket")
  const title = pick(line.title, locale)
  const href = { pathname: "/products/[handle]" as const, params: { handle: line.handle } }
  const about = [
    pick(line.unit, locale),
    line.abv_percent === null ? "" : t("abv", { abv: formatNumber(line.abv_percent, locale) }),
    line.quantity > 1 ? t("unitPrice", { price: formatVnd(line.unit_price_vnd) }) : "",
  ].filter((part) => part !== "")
  return (
    <li className="bline">
      <PlainLink href={href} aria-hidden="true" tabIndex={-1}>
        <Print picture={line.picture} sizes="6rem" decorative />
      </PlainLink>
      <div>
        <h3>{line.producer === null ? title : <PlainLink href={href}>{title}</PlainLink>}</h3>
        <p className="small soft">{about.join(", ")}</p>
        <StockHint line={line} />
        <BasketLineForm
          lineId={line.id}
          title={title}
          quantity={line.quantity}
          available={line.available}
        />
      </div>
      <Price amountVnd={line.total_vnd} />
    </li>
  )
}

function StockHint({ line }: { line: ParcelLine }) {
  const t = useTranslations("basket")
  const count = line.available ?? 0
  switch (lineTrouble(line)) {
    case "sold_out":
      return <Trouble>{t("soldOut")}</Trouble>
    case "too_many":
      return <Trouble>{t("tooMany", { count })}</Trouble>
    case "not_for_sale":
      return <Trouble>{t("refusals.not_for_sale")}</Trouble>
    case null:
      return line.available !== null && line.available <= FEW_PIECES ? (
        <p className="small">{t("onlyLeft", { count })}</p>
      ) : null
  }
}

function Trouble({ children }: { children: string }) {
  return (
    <p className="err">
      <Icon name="warning" small />
      <span>{children}</span>
    </p>
  )
}
