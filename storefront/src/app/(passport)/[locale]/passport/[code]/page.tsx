import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { connection } from "next/server"
import { operator } from "@/config/operator"
import { getPassport } from "@/data/get-passport"
import { isDemonstration } from "@/data/is-demonstration"
import { env } from "@/env"
import { MalformedView } from "@/features/passport/malformed-view"
import { PassportView } from "@/features/passport/passport-view"
import { readTypedCode } from "@/features/passport/typed-code"
import { pick } from "@/lib/localised"
import { pageMetadata } from "@/lib/seo/page-metadata"

type Props = PageProps<"/[locale]/passport/[code]">

export function generateStaticParams() {
  return [{ code: "_" }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params
  const [locale, t, passport] = await Promise.all([
    getLocale(),
    getTranslations("passport"),
    readPassport(code),
  ])
  const product = passport?.passport.product ?? null
  return pageMetadata({
    href: { pathname: "/passport/[code]", params: { code } },
    locale,
    title:
      product === null
        ? t("title")
        : t("titleWithProduct", { product: pick(product.title, locale) }),
    picture: product?.picture,
    indexed: false,
  })
}

export default async function Page({ params }: Props) {
  const { code } = await params
  const [answer, isDemo] = await Promise.all([readPassport(code), isDemonstration()])
  if (answer === null) {
    const typed = decodeURIComponent(code)
    const reading = readTypedCode(typed)
    return (
      <MalformedView
        typed={typed}
        reading={reading.kind === "code" ? { kind: "wrong_length", length: typed.length } : reading}
        contact={operator()}
        isDemo={isDemo}
      />
    )
  }
  return (
    <PassportView
      passport={answer.passport}
      asOf={answer.as_of}
      shopUrl={env().STOREFRONT_URL}
      contact={operator()}
      isDemo={isDemo}
    />
  )
}

/** Asks the backend only for what can be a code. */
async function readPassport(segment: string) {
  // Rendered for each scan, from a cached reading: pages kept by code would let invented codes fill the disk.
  await connection()
  const reading = readTypedCode(decodeURIComponent(segment))
  return reading.kind === "code" ? await getPassport(reading.code) : null
}
