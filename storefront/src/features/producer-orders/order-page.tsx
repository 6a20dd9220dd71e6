import "./producer-orders.css"
import type { OrderReturn, ProducerOrder } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { formatMoment } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { formatVnd } from "@/lib/money"
import { TextAreaField, TextField } from "@/ui/field"
import { PageHead } from "@/ui/page-head"
import { Section } from "@/ui/section"
import { OrderStatus } from "./order-status"
import { WorkForm } from "./work-form"

const CAN_CANCEL = ["placed", "accepted", "packed"]

/** One order of a producer: who gets it, what goes in, the next step as one large button, and the talk about it. */
export function OrderPage({ order, seed }: { order: ProducerOrder; seed: string }) {
  const t = useTranslations("producerOrders")
  return (
    <>
      <PageHead
        title={t("number", { number: order.display_id })}
        crumbs={[{ label: t("title"), href: "/producer/orders" }]}
      >
        <p>
          <OrderStatus state={order.state} /> {formatMoment(order.placed_at)}
        </p>
      </PageHead>
      <div className="wrap stack">
        <Recipient order={order} />
        <Lines order={order} />
        <Papers id={order.id} />
        <NextStep order={order} seed={seed} />
      </div>
      {order.returns.length === 0 ? null : (
        <Section title={t("returns.title")}>
          <ul className="order-cards">
            {order.returns.map((asked) => (
              <ReturnCard key={asked.id} asked={asked} order={order} seed={seed} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("talk.title")}>
        <Talk order={order} seed={seed} />
      </Section>
      {CAN_CANCEL.includes(order.state) || order.state === "shipped" ? (
        <Section title={t("cancel.title")}>
          <CancelBox order={order} seed={seed} />
        </Section>
      ) : null}
    </>
  )
}

function Recipient({ order }: { order: ProducerOrder }) {
  const t = useTranslations("producerOrders")
  const { ship_to: to } = order
  return (
    <div className="order-box">
      <h2>{to.name}</h2>
      <p>
        <a href={`tel:${to.phone}`}>{to.phone}</a>
      </p>
      <p>{[to.street, to.commune_name, to.province_name].filter(Boolean).join(", ")}</p>
      {order.note === null ? null : <p>{t("note", { note: order.note })}</p>}
      {order.carrier === null ? null : (
        <p>{t("sentWith", { carrier: order.carrier, tracking: order.tracking_number ?? "–" })}</p>
      )}
      {order.cancel_reason === null ? null : (
        <p>{t("cancelledBecause", { reason: order.cancel_reason })}</p>
      )}
    </div>
  )
}

function Lines({ order }: { order: ProducerOrder }) {
  const t = useTranslations("producerOrders")
  const locale = useLocale()
  const left = order.total_vnd - order.reversed_vnd
  return (
    <div className="order-box">
      <h2>{t("goods")}</h2>
      <ul className="order-lines">
        {order.lines.map((line) => (
          <li key={line.id}>
            <span>
              {pick(line.title, locale)} ({pick(line.unit, locale)}) × {line.quantity}
              {line.cancelled_quantity > 0 ? (
                <span className="soft">
                  {" "}
                  · {t("cancelledPieces", { count: line.cancelled_quantity })}
                </span>
              ) : null}
              {line.returned_quantity > 0 ? (
                <span className="soft">
                  {" "}
                  · {t("returnedPieces", { count: line.returned_quantity })}
                </span>
              ) : null}
            </span>
            <span>{formatVnd(line.total_vnd)}</span>
          </li>
        ))}
        <li>
          <span>{t("shipping")}</span>
          <span>{formatVnd(order.shipping_vnd)}</span>
        </li>
        {order.reversed_vnd > 0 ? (
          <li>
            <span>{t("takenBack")}</span>
            <span>−{formatVnd(order.reversed_vnd)}</span>
          </li>
        ) : null}
        <li>
          <strong>{t(order.payment_kind === "cod" ? "collect" : "prepaid")}</strong>
          <strong>{formatVnd(left)}</strong>
        </li>
      </ul>
    </div>
  )
}

function Papers({ id }: { id: string }) {
  const t = useTranslations("producerOrders")
  const locale = useLocale()
  return (
    <ul className="order-filters">
      {(["packing-slip", "address-label"] as const).map((paper) => (
        <li key={paper}>
          <a
            href={`/api/order-papers/${id}/${paper}?locale=${locale}`}
            target="_blank"
            rel="noopener"
          >
            {t(`papers.${paper}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}

function NextStep({ order, seed }: { order: ProducerOrder; seed: string }) {
  const t = useTranslations("producerOrders.steps")
  const form = { id: order.id, seed }
  switch (order.state) {
    case "placed":
      return (
        <div className="order-next">
          <WorkForm {...form} intent="accept" label={t("accept")} />
        </div>
      )
    case "accepted":
      return (
        <div className="order-next">
          <WorkForm {...form} intent="pack" label={t("pack")} />
        </div>
      )
    case "packed":
      return (
        <div className="order-box">
          <WorkForm {...form} intent="ship" label={t("ship")}>
            <TextField name="carrier" label={t("carrier")} required maxLength={100} />
            <TextField name="tracking_number" label={t("tracking")} maxLength={100} code />
          </WorkForm>
        </div>
      )
    case "shipped":
      return (
        <details className="order-box">
          <summary>{t("deliver")}</summary>
          <p>{t("deliverMeans")}</p>
          <WorkForm {...form} intent="deliver" label={t("deliverYes")} />
        </details>
      )
    case "delivered":
    case "completed":
    case "cancelled":
      return null
  }
}

function Talk({ order, seed }: { order: ProducerOrder; seed: string }) {
  const t = useTranslations("producerOrders.talk")
  return (
    <div className="stack narrow">
      <ul className="order-talk">
        {order.messages.map((message) => (
          <li key={message.id}>
            <p className="soft">
              {t(message.author)} · {formatMoment(message.sent_at)}
            </p>
            <p>{message.text}</p>
          </li>
        ))}
      </ul>
      <WorkForm id={order.id} seed={seed} intent="message" variant="line" label={t("send")}>
        <TextAreaField name="reason" label={t("write")} rows={3} maxLength={2000} required />
      </WorkForm>
    </div>
  )
}

function CancelBox({ order, seed }: { order: ProducerOrder; seed: string }) {
  const t = useTranslations("producerOrders.cancel")
  const locale = useLocale()
  if (order.state === "shipped") {
    return (
      <details className="order-box">
        <summary>{t("undelivered")}</summary>
        <WorkForm
          id={order.id}
          seed={seed}
          intent="undelivered"
          variant="seal"
          label={t("undeliveredYes")}
        >
          <TextAreaField name="reason" label={t("reason")} rows={2} maxLength={500} required />
        </WorkForm>
      </details>
    )
  }
  return (
    <details className="order-box">
      <summary>{t("open")}</summary>
      <WorkForm id={order.id} seed={seed} intent="cancel" variant="seal" label={t("yes")}>
        <label className="check">
          <input type="checkbox" name="all" /> {t("all")}
        </label>
        {order.lines.map((line) => {
          const left = line.quantity - line.cancelled_quantity
          return left === 0 ? null : (
            <TextField
              key={line.id}
              name={`line.${line.id}`}
              label={t("pieces", { title: pick(line.title, locale), count: left })}
              type="number"
              inputMode="numeric"
              min={0}
              max={left}
              defaultValue={0}
            />
          )
        })}
        <TextAreaField name="reason" label={t("reason")} rows={2} maxLength={500} required />
      </WorkForm>
    </details>
  )
}

function ReturnCard({
  asked,
  order,
  seed,
}: {
  asked: OrderReturn
  order: ProducerOrder
  seed: string
}) {
  const t = useTranslations("producerOrders.returns")
  const locale = useLocale()
  const form = { id: asked.id, seed }
  return (
    <li className="order-box">
      <p>
        <strong>{t(`states.${asked.state}`)}</strong> · {t(`reasons.${asked.reason}`)}
      </p>
      {asked.note === null ? null : <p>{asked.note}</p>}
      <ul>
        {asked.lines.map(({ producer_order_line_id: id, quantity }) => {
          const line = order.lines.find((one) => one.id === id)
          return (
            <li key={id}>
              {line === undefined ? "" : pick(line.title, locale)} × {quantity}
            </li>
          )
        })}
      </ul>
      {asked.state === "requested" ? (
        <>
          <WorkForm {...form} intent="return-accept" label={t("accept")} />
          <details>
            <summary>{t("refuse")}</summary>
            <WorkForm {...form} intent="return-refuse" variant="line" label={t("refuseYes")}>
              <TextAreaField name="reason" label={t("why")} rows={2} maxLength={500} required />
            </WorkForm>
          </details>
        </>
      ) : null}
      {asked.state === "accepted" ? (
        <WorkForm {...form} intent="return-receive" label={t("receive")}>
          <label className="check">
            <input type="checkbox" name="restock" /> {t("restock")}
          </label>
        </WorkForm>
      ) : null}
      {asked.state === "received" ? (
        <WorkForm {...form} intent="return-refund" label={t("refund")} />
      ) : null}
    </li>
  )
}
