import type { OutgoingMessage } from "@cholang/access/workflows"
import type { Locale } from "@cholang/shared"
import en from "../../messages/en/producer-orders.json"
import vi from "../../messages/vi/producer-orders.json"
import type { LoadedProducerOrder } from "../queries/producer-orders/load-producer-order"

const TEXTS = { vi, en }

export type ShopperNotice =
  | "shipped"
  | "delivered"
  | "cancelled"
  | "refunded"
  | "return_accepted"
  | "return_refused"
  | "message_from_producer"
export type ProducerNotice = "placed_for_producer" | "return_requested" | "message_from_shopper"

/**
 * An e-mail to the shopper about one producer's part, in the language of the order; none where no address is known.
 *
 * @param cause - what is told: the same cause told twice is one message
 */
export function orderNotice(
  template: ShopperNotice,
  order: LoadedProducerOrder,
  cause: string,
  values: Record<string, string> = {}
): OutgoingMessage[] {
  return order.email === null
    ? []
    : [message(template, order.locale, order.email, cause, { ...shopperValues(order), ...values })]
}

/** An e-mail to the producer, in Vietnamese. */
export function producerNotice(
  template: ProducerNotice,
  order: LoadedProducerOrder,
  cause: string,
  values: Record<string, string> = {}
): OutgoingMessage[] {
  const { email } = order.producer
  return email === null
    ? []
    : [
        message(template, "vi", email, cause, {
          ...shopperValues({ ...order, locale: "vi" }),
          total: dong(order.total_vnd),
          commune: order.ship_to.commune_name,
          province: order.ship_to.province_name,
          ...values,
        }),
      ]
}

/** The one e-mail about a whole order, whoever sends which part of it. */
export function placedNotice(orders: readonly LoadedProducerOrder[]): OutgoingMessage[] {
  const [first] = orders
  if (first === undefined || first.email === null) {
    return []
  }
  return [
    message("placed", first.locale, first.email, first.order_id, {
      name: first.ship_to.name,
      link: first.link,
      number: first.display_id.split("-")[0] ?? "",
      parts: orders
        .map(
          (order) =>
            `${order.producer.name[order.locale]}\n${linesOf(order, order.locale)}\n= ${dong(order.total_vnd)}`
        )
        .join("\n\n"),
      total: dong(orders.reduce((sum, { total_vnd }) => sum + total_vnd, 0)),
    }),
  ]
}

export function refundInWords(order: LoadedProducerOrder, refundVnd: number): string {
  return refundVnd > 0 ? dong(refundVnd) : TEXTS[order.locale].nothing_paid
}

/** Some lines of an order as a notice lists them. */
export function linesOf(
  order: LoadedProducerOrder,
  locale: Locale,
  pieces?: readonly { producer_order_line_id: string; quantity: number }[]
): string {
  return order.lines
    .flatMap((line) => {
      const quantity =
        pieces === undefined
          ? line.quantity
          : (pieces.find((one) => one.producer_order_line_id === line.id)?.quantity ?? 0)
      return quantity > 0
        ? [`· ${line.title[locale]} (${line.unit[locale]}) × ${String(quantity)}`]
        : []
    })
    .join("\n")
}

/** `180.000 ₫` */
export function dong(amountVnd: number): string {
  return `${String(amountVnd).replace(/\B(?=(\d{3})+$)/g, ".")} ₫`
}

export function slipTexts(locale: Locale) {
  return TEXTS[locale].slip
}

function shopperValues(order: LoadedProducerOrder): Record<string, string> {
  return {
    name: order.ship_to.name,
    number: order.display_id,
    producer: order.producer.name[order.locale],
    lines: linesOf(order, order.locale),
    address: order.producer.street,
    link: order.link,
  }
}

function message(
  template: ShopperNotice | ProducerNotice | "placed",
  locale: Locale,
  to: string,
  cause: string,
  values: Record<string, string>
): OutgoingMessage {
  const texts = TEXTS[locale][template]
  return {
    to,
    channel: "email",
    locale,
    template: `producer-order.${template}`,
    subject: filled(texts.subject, values),
    text: filled(texts.text, values),
    idempotency_key: `producer-order.${template}:${cause}`,
  }
}

function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
