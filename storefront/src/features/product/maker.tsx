import type { ProductDetail } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import { communeInSentence } from "@/lib/commune-name"
import { firstParagraph } from "@/lib/paragraphs"
import { pick } from "@/lib/localised"
import { GoLink } from "@/ui/link"
import { Print } from "@/ui/picture"

/** Who makes it, and the way to their stall. */
export function Maker({ product, place }: { product: ProductDetail; place: string }) {
  const t = useTranslations("product.maker")
  const kind = useTranslations("vocabulary.producerKind")
  const locale = useLocale()
  const { producer_detail: maker, commune } = product
  return (
    <aside className="maker" aria-labelledby="maker">
      <Print picture={maker.picture} sizes="9rem" />
      <div className="stack">
        <h2 id="maker">{pick(maker.name, locale)}</h2>
        <p className="display maker__words">{firstParagraph(pick(maker.story, locale))}</p>
        <p className="small soft">
          {kind(maker.kind)},{" "}
          {maker.founded_year === null
            ? place
            : t("since", { place, year: maker.founded_year.toString() })}
          <br />
          {maker.street}, {communeInSentence(commune.name, locale)}, {commune.province_name}
        </p>
        <GoLink href={{ pathname: "/producers/[handle]", params: { handle: maker.handle } }}>
          {t("visit")}
        </GoLink>
      </div>
    </aside>
  )
}
