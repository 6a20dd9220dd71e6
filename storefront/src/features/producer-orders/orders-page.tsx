import "./producer-orders.css"
import type { ProducerOrderCard, ProducerOrdersAnswer } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { formatMoment } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { formatVnd } from "@/lib/money"
import { Empty } from "@/ui/feedback"
import { PlainLink, TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Pagination } from "@/ui/pagination"
import { OrderStatus } from "./order-status"

/** The filters, in the order of the work; "all" is none of them. */
const FILTERS = ["placed", "accepted", "packed", "shipped", "delivered"] as const

/** A producer's orders: what waits first to choose from, each with what is in it and for whom. */
export function OrdersPage({
  answer,
  state,
}: {
  answer: ProducerOrdersAnswer
  state: string | undefined
}) {
  const t = useTranslations("producerOrders")
  const { counters, producer_orders: orders, next_cursor } = answer
  const href = (query: Record<string, string>) => ({ pathname: "/producer/orders" as const, query })
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="wrap stack">
        <nav aria-label={t("filter")}>
          <ul className="order-filters">
            <li>
              <PlainLink href={href({})} aria-current={state === undefined ? "page" : undefined}>
                {t("all")}
              </PlainLink>
            </li>
            {FILTERS.map((name) => (
              <li key={name}>
                <PlainLink
                  href={href({ state: name })}
                  aria-current={state === name ? "page" : undefined}
                >
                  {t(`states.${name}`)}
                  {name === "delivered" || counters[name] === 0 ? null : (
                    <span className="order-filters__count">{counters[name]}</span>
                  )}
                </PlainLink>
              </li>
            ))}
          </ul>
        </nav>
        {orders.length === 0 ? (
          <Empty title={t("empty")} />
        ) : (
          <ul className="order-cards">
            {orders.map((order) => (
              <OrderCard key={order.id} order={order} />
            ))}
          </ul>
        )}
        <Pagination
          next={
            next_cursor === null
              ? undefined
              : href({ cursor: next_cursor, ...(state === undefined ? {} : { state }) })
          }
        />
        <p>
          <TextLink href="/producer/closures">{t("closures.title")}</TextLink>
        </p>
      </div>
    </>
  )
}

function OrderCard({ order }: { order: ProducerOrderCard }) {
  const t = useTranslations("producerOrders")
  const locale = useLocale()
  return (
    <li className="order-card">
      <div className="order-card__head">
        <h2>
          <PlainLink href={{ pathname: "/producer/orders/[id]", params: { id: order.id } }}>
            {t("number", { number: order.display_id })}
          </PlainLink>
        </h2>
        <OrderStatus state={order.state} />
      </div>
      <p>
        {order.lines
          .slice(0, 3)
          .map((line) => `${pick(line.title, locale)} × ${line.quantity.toString()}`)
          .join(", ")}
      </p>
      <p className="soft">
        {order.recipient} · {order.commune_name}, {order.province_name}
      </p>
      <p className="soft">
        {formatVnd(order.total_vnd)} · {t(`payment.${order.payment_kind}`)} ·{" "}
        {formatMoment(order.placed_at)}
      </p>
      {order.open_returns > 0 ? <p>{t("openReturns", { count: order.open_returns })}</p> : null}
      {order.unread_messages > 0 ? (
        <p>{t("unreadMessages", { count: order.unread_messages })}</p>
      ) : null}
    </li>
  )
}
