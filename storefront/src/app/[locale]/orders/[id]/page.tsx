import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { OrderPage } from "@/features/orders/order-page"
import { pageMetadata } from "@/lib/seo/page-metadata"

type Props = PageProps<"/[locale]/orders/[id]">

export function generateStaticParams() {
  return [{ id: "_" }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const t = await getTranslations("orders")
  return pageMetadata({
    href: { pathname: "/orders/[id]", params: { id } },
    locale: await getLocale(),
    title: t("pageTitle"),
    description: t("description"),
    indexed: false,
  })
}

export default async function Page({ params }: Props) {
  const { id } = await params
  return <OrderPage id={id} />
}
