import type { Artisan } from "@cholang/craft-villages/http"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pick } from "@/lib/localised"
import { type BreadcrumbItem, Breadcrumbs } from "@/ui/breadcrumbs"
import { DemoMark } from "@/ui/demo-mark"
import { GoLink } from "@/ui/link"
import { Profile } from "@/ui/profile"
import { Section } from "@/ui/section"
import { ArtisanFacts } from "./artisan-facts"

/** A person and a craft; published only while the person's recorded consent stands. */
export function ArtisanPage({
  artisan,
  trail,
  products,
}: {
  artisan: Artisan
  trail: readonly BreadcrumbItem[]
  /** Goods of the artisan's village and craft, composed by the route; null when there are none. */
  products: ReactNode
}) {
  const locale = useLocale()
  const t = useTranslations("artisans")
  const { village, title, craft } = artisan
  return (
    <>
      <div className="wrap">
        <Breadcrumbs items={trail} />
      </div>
      <Profile
        picture={artisan.picture}
        eyebrow={title === null ? t("eyebrow") : pick(title, locale)}
        title={artisan.name}
        lead={craft === null ? undefined : pick(craft.name, locale)}
        story={{ title: t("story"), text: pick(artisan.story, locale) }}
      >
        {artisan.is_demo ? <DemoMark /> : null}
        <h2 className="vh">{t("facts")}</h2>
        <ArtisanFacts artisan={artisan} />
        <p className="small soft">{t("consent")}</p>
        {village === null ? null : (
          <p>
            <GoLink href={{ pathname: "/villages/[handle]", params: { handle: village.handle } }}>
              {t("backToVillage", { name: pick(village.name, locale) })}
            </GoLink>
          </p>
        )}
      </Profile>
      {products === null ? null : <Section title={t("products")}>{products}</Section>}
    </>
  )
}
