import type { ProductDetail } from "@cholang/backend/http"
import type { Locale } from "@cholang/shared"
import { ClientMessages } from "@/i18n/client-messages"
import { pick } from "@/lib/localised"
import { AddToBasketForm } from "./add-to-basket-form"

/** The buying part of a product page: choice of variant, quantity, button. */
export function AddToBasket({ product, locale }: { product: ProductDetail; locale: Locale }) {
  return (
    <ClientMessages namespaces={["basket"]}>
      <AddToBasketForm
        variants={product.variants.map(({ id, title, price_vnd, available }) => ({
          id,
          title: pick(title, locale),
          price_vnd,
          available,
        }))}
        producerName={pick(product.producer.name, locale)}
      />
    </ClientMessages>
  )
}
