import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { LookUpPage } from "@/features/orders/look-up-page"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("orders.lookUp")
  return pageMetadata({
    href: "/order-look-up",
    locale: await getLocale(),
    title: t("title"),
    description: t("description"),
    indexed: false,
  })
}

export default function Page() {
  return <LookUpPage />
}
