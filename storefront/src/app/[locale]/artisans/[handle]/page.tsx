import type { ProductCard } from "@cholang/backend/http"
import type { Artisan } from "@cholang/craft-villages/http"
import type { Locale } from "@cholang/shared"
import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getArtisan } from "@/data/get-artisan"
import { getCatalog } from "@/data/get-catalog"
import { env } from "@/env"
import { ArtisanPage } from "@/features/artisans/artisan-page"
import { ProductGrid } from "@/features/product-cards/product-grid"
import { MissingPage } from "@/features/shell/missing-page"
import { pick } from "@/lib/localised"
import { pathOf } from "@/lib/paths"
import { breadcrumbList } from "@/lib/seo/breadcrumb-list"
import { JsonLd } from "@/lib/seo/json-ld"
import { pageMetadata } from "@/lib/seo/page-metadata"
import type { BreadcrumbItem } from "@/ui/breadcrumbs"

type Props = PageProps<"/[locale]/artisans/[handle]">

export function generateStaticParams() {
  return [{ handle: "_" }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params
  const [locale, t, answer] = await Promise.all([
    getLocale(),
    getTranslations("artisans"),
    getArtisan(handle),
  ])
  if (answer === null) return {}
  const { name, craft, picture } = answer.artisan
  return pageMetadata({
    href: { pathname: "/artisans/[handle]", params: { handle } },
    locale,
    title: name,
    description:
      craft === null
        ? t("descriptionNoCraft", { name })
        : t("description", { name, craft: pick(craft.name, locale) }),
    picture,
  })
}

export default async function Page({ params }: Props) {
  const { handle } = await params
  const [locale, t, answer] = await Promise.all([
    getLocale(),
    getTranslations("villages"),
    getArtisan(handle),
  ])
  if (answer === null) return <MissingPage />
  const trail = trailOf(answer.artisan, t("title"), locale)
  const cards = await cardsOf(answer.artisan)
  const crumbs = trail.map(({ label, href }) => ({
    name: label,
    path: href === undefined ? undefined : pathOf(href, locale),
  }))
  return (
    <>
      <JsonLd data={breadcrumbList(crumbs, env().STOREFRONT_URL)} />
      <ArtisanPage
        artisan={answer.artisan}
        trail={trail}
        products={cards.length === 0 ? null : <ProductGrid cards={cards} />}
      />
    </>
  )
}

const SHOWN_PRODUCTS = 4

async function cardsOf({ village, craft }: Artisan): Promise<ProductCard[]> {
  if (village === null || craft === null) return []
  const answer = await getCatalog({
    village: [village.handle],
    craft: [craft.handle],
    limit: SHOWN_PRODUCTS,
  })
  return answer?.cards ?? []
}

function trailOf({ name, village }: Artisan, villages: string, locale: Locale): BreadcrumbItem[] {
  return [
    { label: villages, href: "/villages" },
    ...(village === null
      ? []
      : [
          {
            label: pick(village.name, locale),
            href: { pathname: "/villages/[handle]", params: { handle: village.handle } } as const,
          },
        ]),
    { label: name },
  ]
}
