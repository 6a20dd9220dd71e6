import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { readCustomerIfAny } from "@/data/customer"
import { getProduct } from "@/data/get-product"
import { readSavedHandles } from "@/data/saved-products"
import { SavedPage } from "@/features/customer-care/saved-page"
import { ProductGrid } from "@/features/product-cards/product-grid"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care.titles")
  return pageMetadata({
    href: "/account/saved",
    locale: await getLocale(),
    title: t("saved"),
    description: t("saved"),
    indexed: false,
  })
}

export default async function Page() {
  const [customer, handles] = await Promise.all([readCustomerIfAny(), readSavedHandles()])
  const answers = await Promise.all(handles.map((handle) => getProduct(handle)))
  const cards = answers.flatMap((answer) => answer?.product ?? [])
  return (
    <SavedPage
      cards={cards}
      isGuest={customer === null}
      grid={<ProductGrid cards={cards} headingLevel={2} />}
    />
  )
}
