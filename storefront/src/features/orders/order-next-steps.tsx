import { useTranslations } from "next-intl"
import type { Order } from "@/data/order-view"
import { displayPhone } from "@/lib/phone"

/** What the buyer may expect from here on, in order. */
export function OrderNextSteps({ order }: { order: Order }) {
  const t = useTranslations("orders.next")
  const isCash = order.payment.kind === "cash_on_delivery"
  const steps = [
    t("call", { phone: displayPhone(order.recipient.phone) }),
    order.payment.kind === "bank_transfer" && !order.payment.is_paid ? t("pay") : null,
    t("pack"),
    isCash ? t("receiveCod") : t("receive"),
    order.parcels.some(({ has_alcohol }) => has_alcohol) ? t("age") : null,
  ].filter((step) => step !== null)
  return (
    <section className="order__box no-print" aria-labelledby="next">
      <h2 id="next">{t("title")}</h2>
      <ol className="order__steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}
