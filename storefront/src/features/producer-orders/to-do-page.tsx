import "./producer-orders.css"
import type { ProducerToDoAnswer } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { pick } from "@/lib/localised"
import type { Href } from "@/lib/paths"
import { Empty, Note } from "@/ui/feedback"
import { PlainLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"

const ORDER_STEPS = ["placed", "accepted", "packed"] as const

/** What waits for a producer today, the most urgent first; each line leads to where it is done. */
export function ToDoPage({ name, work }: { name: string; work: ProducerToDoAnswer }) {
  const t = useTranslations("producerOrders.toDo")
  const locale = useLocale()
  const { orders } = work
  const items: { key: string; href: Href; text: string }[] = [
    ...ORDER_STEPS.filter((step) => orders[step] > 0).map((step) => ({
      key: step,
      href: { pathname: "/producer/orders" as const, query: { state: step } },
      text: t(step, { count: orders[step] }),
    })),
    ...(orders.returns > 0
      ? [
          {
            key: "returns",
            href: { pathname: "/producer/orders" as const, query: { state: "delivered" } },
            text: t("returns", { count: orders.returns }),
          },
        ]
      : []),
    ...(orders.unread_messages > 0
      ? [
          {
            key: "messages",
            href: "/producer/orders" as const,
            text: t("messages", { count: orders.unread_messages }),
          },
        ]
      : []),
    ...work.changes_asked.map((draft) => ({
      key: draft.id,
      href: "/producer/listings" as const,
      text: t("changesAsked", { title: pick(draft.title, locale) }),
    })),
    ...work.certificates_expiring.map((certificate) => ({
      key: certificate.id,
      href: "/producer/listings" as const,
      text: t("certificate", {
        star: certificate.star,
        day: formatDay(certificate.valid_until),
      }),
    })),
    ...work.low_stock.map((product) => ({
      key: product.product_id,
      href: "/producer/listings" as const,
      text: t("lowStock", { title: pick(product.title, locale), count: product.available }),
    })),
  ]
  return (
    <>
      <PageHead title={t("title", { name })} lead={t("lead", { count: items.length })} />
      <div className="wrap stack">
        {work.closure === null ? null : (
          <Note tone="wait">{t("closed", { day: formatDay(work.closure.ends_on) })}</Note>
        )}
        {items.length === 0 ? (
          <Empty title={t("nothing")} />
        ) : (
          <ul className="order-cards">
            {items.map(({ key, href, text }) => (
              <li key={key} className="order-card">
                <h2>
                  <PlainLink href={href}>{text}</PlainLink>
                </h2>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
