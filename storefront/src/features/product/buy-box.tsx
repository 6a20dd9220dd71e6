import type { ProductDetail } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pick } from "@/lib/localised"
import { formatNumber } from "@/lib/money"
import { IndicationBadge, StarBadge } from "@/ui/badges"
import { DemoMark } from "@/ui/demo-mark"
import { Note } from "@/ui/feedback"
import { Icon } from "@/ui/icon"
import { TextLink } from "@/ui/link"
import { ChosenPrice } from "./chosen-price"
import { isService } from "./is-service"
import { PROOFS_ID } from "./proofs"

/** Target of the bar that leads back to the form. */
export const BUY_ID = "buy"

/** Name, maker, marks, price and the way into the basket. */
export function BuyBox({
  product,
  place,
  buy,
}: {
  product: ProductDetail
  place: string
  buy: ReactNode
}) {
  const t = useTranslations("product")
  const locale = useLocale()
  const { star, indications, producer, village } = product
  const marks = (star === null ? 0 : 1) + indications.length
  const producerName = pick(producer.name, locale)
  return (
    <div className="pdp__buy" id={BUY_ID}>
      <h1>{pick(product.title, locale)}</h1>
      <p className="soft">{pick(product.summary, locale)}</p>
      <p className="pdp__by">
        <TextLink href={{ pathname: "/producers/[handle]", params: { handle: producer.handle } }}>
          {producerName}
        </TextLink>
        {village === null ? (
          <span className="soft">{place}</span>
        ) : (
          <TextLink href={{ pathname: "/villages/[handle]", params: { handle: village.handle } }}>
            {place}
          </TextLink>
        )}
      </p>
      {marks === 0 ? null : (
        <div className="pdp__marks">
          {star === null ? null : <StarBadge star={star.star} validUntil={star.valid_until} />}
          {indications.map(({ handle, name }) => (
            <IndicationBadge key={handle} name={pick(name, locale)} />
          ))}
          <a className="link" href={`#${PROOFS_ID}`}>
            {t("marksMean", { count: marks })}
          </a>
        </div>
      )}
      <p className="pdp__price">
        <ChosenPrice product={product} big />
        <span className="small soft">{t("taxIncluded")}</span>
      </p>
      {product.is_alcohol ? (
        <Note tone="wait">
          <p>{t("alcohol.notice", { abv: formatNumber(product.abv_percent ?? 0, locale) })}</p>
          <p>{t("alcohol.payment")}</p>
        </Note>
      ) : null}
      {buy}
      <p className="small pdp__delivery">
        <Icon name={isService(product) ? "home" : "truck"} small />
        <span>{t(isService(product) ? "onSite" : "delivery", { producer: producerName })}</span>
      </p>
      {product.is_demo ? (
        <p>
          <DemoMark />
        </p>
      ) : null}
    </div>
  )
}
