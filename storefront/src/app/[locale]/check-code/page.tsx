import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { env } from "@/env"
import { CheckCodePage } from "@/features/passport/check-code-page"
import { readTypedCode } from "@/features/passport/typed-code"
import { breadcrumbList } from "@/lib/seo/breadcrumb-list"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"

type Props = PageProps<"/[locale]/check-code">

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [locale, t, { code }] = await Promise.all([
    getLocale(),
    getTranslations("checkCode"),
    searchParams,
  ])
  return pageMetadata({
    href: "/check-code",
    locale,
    title: t("title"),
    description: t("description"),
    indexed: code === undefined,
  })
}

export default async function Page({ searchParams }: Props) {
  const [t, { code }] = await Promise.all([getTranslations("checkCode"), searchParams])
  const typed = typeof code === "string" ? code : null
  const reading = typed === null ? null : readTypedCode(typed)
  return (
    <>
      <JsonLd data={breadcrumbList([{ name: t("title") }], env().STOREFRONT_URL)} />
      <CheckCodePage
        typed={typed ?? ""}
        reading={reading === null || reading.kind === "code" ? null : reading}
      />
    </>
  )
}
