import type { ProductDetail } from "@cholang/backend/http"
import { useTranslations } from "next-intl"
import { BuyBarFrame } from "./buy-bar-frame"
import { BUY_ID } from "./buy-box"
import { ChosenPrice } from "./chosen-price"

/** On phones the price stays in sight and leads back to the form; on wide screens it is not drawn. */
export function BuyBar({ product }: { product: ProductDetail }) {
  const t = useTranslations("product.buyBar")
  if (product.stock === "sold_out") return null
  return (
    <BuyBarFrame formId={BUY_ID} label={t("label")}>
      <ChosenPrice product={product} />
      <a className="btn btn--small" href={`#${BUY_ID}`}>
        {t("choose")}
      </a>
    </BuyBarFrame>
  )
}
