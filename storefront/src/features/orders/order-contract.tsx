import { useTranslations } from "next-intl"
import type { Order } from "@/data/order-view"
import { formatDay, formatMoment } from "@/lib/dates"
import { TextLink } from "@/ui/link"
import { PrintButton } from "./print-button"

/** The confirmed contract to review and keep (Law 19/2023/QH15, arts. 37 and 38): this page, printed or saved. */
export function OrderContract({ order: { terms } }: { order: Order }) {
  const t = useTranslations("orders.contract")
  return (
    <section className="order__box" aria-labelledby="contract">
      <h2 id="contract">{t("title")}</h2>
      <p className="small">{t("text")}</p>
      {terms === null ? null : (
        <p className="small soft">
          {t("terms", { version: formatDay(terms.version), date: formatMoment(terms.accepted_at) })}
        </p>
      )}
      <p className="small no-print">
        <TextLink href="/terms">{t("termsLink")}</TextLink>
      </p>
      <PrintButton label={t("print")} />
    </section>
  )
}
