import { getLocale, getTranslations } from "next-intl/server"
import "@/ui/styles/parcel.css"
import "./orders.css"
import { readOrderParts } from "@/data/order-parts"
import { readOrder } from "@/data/orders"
import { readOrderAccess } from "@/data/visitor-cookies"
import { ClientMessages } from "@/i18n/client-messages"
import { formatMoment } from "@/lib/dates"
import { Empty, Note } from "@/ui/feedback"
import { LinkButton } from "@/ui/link-button"
import { PageHead } from "@/ui/page-head"
import { BasketCleared } from "./basket-cleared"
import { OrderContract } from "./order-contract"
import { OrderNextSteps } from "./order-next-steps"
import { OrderParcels } from "./order-parcels"
import { OrderParts } from "./order-parts"
import { OrderPaymentPart } from "./order-payment"
import { OrderRecipient } from "./order-recipient"

/**
 * One order: what was agreed, what to pay, what happens next. It opens for the browser that placed it or looked it up;
 * anyone else is asked for the number and the phone.
 */
export async function OrderPage({ id }: { id: string }) {
  const access = (await readOrderAccess()).find((each) => each.id === id)
  const order = access === undefined ? null : await readOrder(id, access.token)
  if (order === null) return <OrderNotOpen />
  const parts = await readOrderParts(id)
  const locale = await getLocale()
  const t = await getTranslations("orders")
  return (
    <ClientMessages namespaces={["orders"]}>
      <BasketCleared />
      <PageHead
        title={t("title", { number: order.number })}
        lead={t("placedAt", { date: formatMoment(order.placed_at) })}
      >
        <div className="no-print">
          <Note tone="ok">
            <b className="strong">{t("thanks")}</b>
            <br />
            {t("thanksText")}
          </Note>
        </div>
        <p className="small">
          {t("statusLabel")}: <b className="strong">{t(`status.${order.status}`)}</b>
        </p>
      </PageHead>
      <div className="wrap order">
        <div className="order__main">
          <OrderPaymentPart order={order} />
          {parts === null ? null : <OrderParts answer={parts} />}
          <OrderParcels order={order} locale={locale} />
        </div>
        <div className="order__side">
          <OrderNextSteps order={order} />
          <OrderRecipient order={order} />
          <OrderContract order={order} />
        </div>
      </div>
    </ClientMessages>
  )
}

async function OrderNotOpen() {
  const t = await getTranslations("orders")
  return (
    <div className="wrap section section--end">
      <Empty
        title={t("notFoundTitle")}
        action={<LinkButton href="/order-look-up">{t("lookUp.title")}</LinkButton>}
      >
        <p>{t("notFoundText")}</p>
      </Empty>
    </div>
  )
}
