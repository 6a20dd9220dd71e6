import type { ProductDetail } from "@cholang/backend/http"
import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getIndication } from "@/data/get-indication"
import { getProduct } from "@/data/get-product"
import { getProductReviews } from "@/data/get-product-reviews"
import { env } from "@/env"
import { AddToBasket } from "@/features/basket/add-to-basket"
import { SaveButton } from "@/features/product-cards/save-button"
import { placeLine } from "@/features/product-cards/place-line"
import { ProductReviews } from "@/features/customer-care/product-reviews"
import { aggregateRating } from "@/features/customer-care/review-pages"
import { ProductGrid } from "@/features/product-cards/product-grid"
import { productData } from "@/features/product/product-data"
import { ProductView } from "@/features/product/product-view"
import type { IndicationProof } from "@/features/product/proofs"
import { MissingPage } from "@/features/shell/missing-page"
import { formatDay } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { type Href, pathOf } from "@/lib/paths"
import { breadcrumbList } from "@/lib/seo/breadcrumb-list"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { Note } from "@/ui/feedback"
import { Section } from "@/ui/section"

type Props = PageProps<"/[locale]/products/[handle]">

export function generateStaticParams() {
  return [{ handle: "_" }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params
  const [locale, answer] = await Promise.all([getLocale(), getProduct(handle)])
  if (answer === null) return {}
  const { title, summary, picture } = answer.product
  return pageMetadata({
    href: hrefOf(handle),
    locale,
    title: pick(title, locale),
    description: pick(summary, locale),
    picture,
  })
}

export default async function ProductPage({ params }: Props) {
  const { handle } = await params
  const answer = await getProduct(handle)
  if (answer === null) return <MissingPage />
  const { product } = answer
  const [locale, t, place, shop, indications, reviews, saved, producers] = await Promise.all([
    getLocale(),
    getTranslations("product"),
    getTranslations("common.place"),
    getTranslations("common"),
    proofsOf(product),
    getProductReviews(handle),
    getTranslations("care.saved"),
    getTranslations("producers"),
  ])
  const title = pick(product.title, locale)
  const path = pathOf(hrefOf(handle), locale)
  const origin = env().STOREFRONT_URL
  return (
    <>
      <JsonLd
        data={{
          ...productData(product, { locale, origin, path }),
          ...(reviews === null ? {} : aggregateRating(reviews)),
        }}
      />
      <JsonLd
        data={breadcrumbList(
          [
            { name: shop("shopName"), path: pathOf("/", locale) },
            { name: t("allProducts"), path: pathOf("/products", locale) },
            { name: title },
          ],
          origin
        )}
      />
      <ProductView
        product={product}
        indications={indications}
        crumbs={[{ label: t("allProducts"), href: "/products" }, { label: title }]}
        place={placeLine(product, locale, place)}
        buy={
          <>
            {answer.closure === null ? null : (
              <Note tone="wait">
                {producers("closed", {
                  name: pick(product.producer.name, locale),
                  day: formatDay(answer.closure.ends_on),
                })}
              </Note>
            )}
            <AddToBasket product={product} locale={locale} />
            <SaveButton
              productId={product.id}
              save={saved("save", { name: title })}
              unsave={saved("unsave", { name: title })}
            />
          </>
        }
        related={
          <>
            {reviews === null ? null : <ProductReviews answer={reviews} handle={handle} />}
            {product.related.length === 0 ? null : (
              <Section title={t("related")}>
                <ProductGrid cards={product.related} />
              </Section>
            )}
          </>
        }
      />
    </>
  )
}

function hrefOf(handle: string): Href {
  return { pathname: "/products/[handle]", params: { handle } }
}

/** Each indication that the product may carry today, with the numbers of its registration and of the maker's right. */
function proofsOf(product: ProductDetail): Promise<IndicationProof[]> {
  return Promise.all(
    product.indications.map(async ({ handle, name, valid_until: validUntil }) => {
      const answer = await getIndication(handle)
      const right = answer?.indication.rights.find(
        ({ producer_id: producer, product_ids: products, status }) =>
          producer === product.producer_detail.id &&
          status === "active" &&
          (products.length === 0 || products.includes(product.id))
      )
      return {
        handle,
        name,
        registrationNo: answer?.indication.registration_no ?? null,
        certificateNo: right?.certificate_no ?? null,
        validUntil,
      }
    })
  )
}
