import type { ProductDetail } from "@cholang/backend/http"
import type { Locale } from "@cholang/shared"
import { pick } from "@/lib/localised"
import { absoluteUrl } from "@/lib/seo/absolute-url"
import { sharePicture } from "@/lib/seo/share-picture"

const AVAILABILITY: Record<ProductDetail["stock"], string> = {
  in_stock: "https://schema.org/InStock",
  low: "https://schema.org/LimitedAvailability",
  sold_out: "https://schema.org/SoldOut",
}

/** The product and its offers for search engines: what the page says, no rating and no claim beside it. */
export function productData(
  product: ProductDetail,
  { locale, origin, path }: { locale: Locale; origin: string; path: string }
): Record<string, unknown> {
  const offer = {
    priceCurrency: "VND",
    itemCondition: "https://schema.org/NewCondition",
    url: absoluteUrl(path, origin),
    seller: { "@type": "Organization", name: pick(product.producer.name, locale) },
  }
  return {
    "@type": "Product",
    name: pick(product.title, locale),
    description: pick(product.summary, locale),
    ...(product.picture === null
      ? {}
      : { image: [absoluteUrl(sharePicture(product.picture).url, origin)] }),
    brand: { "@type": "Brand", name: pick(product.producer.name, locale) },
    offers: product.variants.map(({ price_vnd: price, sku, available }) => ({
      "@type": "Offer",
      ...offer,
      price,
      ...(sku === null ? {} : { sku }),
      availability: available === 0 ? AVAILABILITY.sold_out : AVAILABILITY[product.stock],
    })),
  }
}
