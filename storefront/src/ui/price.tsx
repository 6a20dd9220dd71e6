import { useTranslations } from "next-intl"
import { cx } from "../lib/cx"
import { formatVnd } from "../lib/money"

/** `120.000 ₫ / 500 ml`; a reduction shows the price before it. */
export function Price({
  amountVnd,
  wasVnd = null,
  unit,
  big = false,
}: {
  amountVnd: number
  wasVnd?: number | null
  unit?: string | undefined
  big?: boolean
}) {
  const t = useTranslations("common.price")
  return (
    // The spaces stand between the pieces, each of which never breaks: a narrow card breaks between them.
    <span className={cx("price", big && "price--big")}>
      <span className="price__amount">{formatVnd(amountVnd)}</span>{" "}
      {wasVnd === null ? null : (
        <>
          <s>
            <span className="vh">{t("was")} </span>
            {formatVnd(wasVnd)}
          </s>{" "}
        </>
      )}
      {unit === undefined ? null : <small>/ {unit}</small>}
    </span>
  )
}
