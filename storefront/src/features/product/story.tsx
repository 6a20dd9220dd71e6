import type { ProductDetail } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import { paragraphsOf } from "@/lib/paragraphs"
import { pick } from "@/lib/localised"
import { Hem } from "@/ui/ornament"
import { Print } from "@/ui/picture"

/** How it is made, on indigo cloth. */
export function Story({ product }: { product: ProductDetail }) {
  const t = useTranslations("product.story")
  const locale = useLocale()
  const paragraphs = paragraphsOf(pick(product.story, locale))
  const last = product.gallery.at(-1)
  if (paragraphs.length === 0) return null
  return (
    <section className="section" aria-labelledby="story">
      <div className="pdp-story on-block">
        <div className="wrap pdp-story__in">
          <div>
            <h2 id="story">{t("title")}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          {last === undefined || product.gallery.length < 2 ? null : (
            <div className="pdp-story__print">
              <Print picture={last} sizes="18rem" decorative />
            </div>
          )}
        </div>
      </div>
      <Hem />
    </section>
  )
}
