import type { ProductDetail } from "@cholang/backend/http"
import { useLocale } from "next-intl"
import { pick } from "@/lib/localised"
import { Price } from "@/ui/price"
import "./chosen-price.css"

/**
 * The price of the variant that is chosen in the form. The prices of all stand here in the order of the tiles and the
 * style sheet shows the one whose tile is checked, so that it follows the choice also where no script runs.
 */
export function ChosenPrice({ product, big = false }: { product: ProductDetail; big?: boolean }) {
  const locale = useLocale()
  const { variants } = product
  // The form begins with the first that can be had; where none can, there are no tiles.
  const first = variants.find(({ available }) => available !== 0) ?? variants[0]
  if (first === undefined || variants.length === 1) {
    return (
      <Price
        amountVnd={product.price_vnd}
        wasVnd={product.was_price_vnd}
        unit={big ? pick(product.unit, locale) : undefined}
        big={big}
      />
    )
  }
  return (
    <span className="chosen-price">
      {variants.map((variant) => (
        <span key={variant.id} data-first={variant === first ? "" : undefined}>
          <Price
            amountVnd={variant.price_vnd}
            wasVnd={variant.was_price_vnd}
            unit={big ? pick(variant.title, locale) : undefined}
            big={big}
          />
        </span>
      ))}
    </span>
  )
}
