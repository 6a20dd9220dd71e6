import { useTranslations } from "next-intl"
import { Price } from "@/ui/price"
import { BuyBarFrame } from "./buy-bar-frame"
import { BUY_ID } from "./buy-box"

/** On phones the price stays in sight and leads back to the form; on wide screens it is not drawn. */
export function BuyBar({ priceVnd, isSoldOut }: { priceVnd: number; isSoldOut: boolean }) {
  const t = useTranslations("product.buyBar")
  if (isSoldOut) return null
  return (
    <BuyBarFrame formId={BUY_ID} label={t("label")}>
      <Price amountVnd={priceVnd} />
      <a className="btn btn--small" href={`#${BUY_ID}`}>
        {t("choose")}
      </a>
    </BuyBarFrame>
  )
}
