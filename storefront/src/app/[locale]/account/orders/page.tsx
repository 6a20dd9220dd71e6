import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { OrdersPage } from "@/features/customer-care/account-pages"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care.titles")
  return pageMetadata({
    href: "/account/orders",
    locale: await getLocale(),
    title: t("orders"),
    description: t("orders"),
    indexed: false,
  })
}

export default async function Page({ searchParams }: PageProps<"/[locale]/account/orders">) {
  const { claim } = await searchParams
  return <OrdersPage claim={typeof claim === "string" ? claim : ""} />
}
