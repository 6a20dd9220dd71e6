import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { BasketPage } from "@/features/basket/basket-page"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("basket")
  return pageMetadata({
    href: "/basket",
    locale: await getLocale(),
    title: t("title"),
    description: t("description"),
    indexed: false,
  })
}

export default function Page() {
  return <BasketPage />
}
