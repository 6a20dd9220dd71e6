import { useTranslations } from "next-intl"
import { Price } from "@/ui/price"

/** On phones the price stays in sight and leads back to the form; on wide screens it is not drawn. */
export function BuyBar({ priceVnd, isSoldOut }: { priceVnd: number; isSoldOut: boolean }) {
  const t = useTranslations("product.buyBar")
  if (isSoldOut) return null
  return (
    <aside className="buybar" aria-label={t("label")}>
      <Price amountVnd={priceVnd} />
      <a className="btn btn--small" href="#buy">
        {t("choose")}
      </a>
    </aside>
  )
}
