import type { Passport } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { pathOf } from "@/lib/paths"
import { Print } from "@/ui/picture"

/** What the code should be stuck on. Plain links: this page brings no script of its own. */
export function PassportProduct({ passport: { product, producer } }: { passport: Passport }) {
  const locale = useLocale()
  const t = useTranslations("passport")
  if (product === null) return <p className="soft">{t("withdrawn")}</p>
  const { handle } = product
  return (
    <div className="pass__what">
      <Print picture={product.picture} sizes="6.5rem" priority />
      <div>
        <h2>{pick(product.title, locale)}</h2>
        <p className="small soft">{pick(product.unit, locale)}</p>
        {producer === null ? null : (
          <p className="small">
            {t("by")}:{" "}
            <a
              className="link"
              href={pathOf(
                { pathname: "/producers/[handle]", params: { handle: producer.handle } },
                locale
              )}
            >
              {pick(producer.name, locale)}
            </a>
          </p>
        )}
        <a
          className="link pass__go"
          href={pathOf({ pathname: "/products/[handle]", params: { handle } }, locale)}
        >
          {t("viewProduct")}
        </a>
      </div>
    </div>
  )
}
