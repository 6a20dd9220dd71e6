import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { CheckoutPage } from "@/features/checkout/checkout-page"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout")
  return pageMetadata({
    href: "/checkout",
    locale: await getLocale(),
    title: t("title"),
    description: t("description"),
    indexed: false,
  })
}

export default function Page() {
  return <CheckoutPage />
}
