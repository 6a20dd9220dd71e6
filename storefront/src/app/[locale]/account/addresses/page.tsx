import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { AddressesPage } from "@/features/customer-care/account-pages"
import { AddressForm } from "@/features/customer-care/address-form"
import { displayPhone } from "@/lib/phone"
import { pageMetadata } from "@/lib/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("care.titles")
  return pageMetadata({
    href: "/account/addresses",
    locale: await getLocale(),
    title: t("addresses"),
    description: t("addresses"),
    indexed: false,
  })
}

export default function Page() {
  return (
    <AddressesPage
      form={({ name, phone }) => <AddressForm name={name} phone={displayPhone(phone)} />}
    />
  )
}
