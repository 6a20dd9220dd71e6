import type { ProductDetail } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import { paragraphsOf } from "@/lib/paragraphs"
import { pick } from "@/lib/localised"
import { Hem } from "@/ui/ornament"

/** How it is made, on indigo cloth. */
export function Story({ product }: { product: ProductDetail }) {
  const t = useTranslations("product.story")
  const locale = useLocale()
  const paragraphs = paragraphsOf(pick(product.story, locale))
  if (paragraphs.length === 0) return null
  return (
    <section className="section" aria-labelledby="story">
      <div className="pdp-story on-block">
        <div className="wrap">
          <h2 id="story">{t("title")}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </div>
      <Hem />
    </section>
  )
}
