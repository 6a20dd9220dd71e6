import { model } from "@medusajs/framework/utils"
import { PRODUCER_ORDER_STATES } from "../../../domain"
import ProducerOrderLine from "./producer-order-line"

/**
 * One producer's part of an order, as it was placed. Amounts are frozen: what is cancelled or sent back later is an
 * `order_reversal`, and nothing here is reckoned anew. A deferred trigger holds the parts of an order to its total.
 */
const ProducerOrder = model
  .define(
    { name: "producer_order", tableName: "marketplace_producer_order" },
    {
      id: model.id({ prefix: "prord" }).primaryKey(),
      order_id: model.text(),
      producer_id: model.text(),
      /** Number of the order and of its part: `1042-1`. */
      display_id: model.text(),
      currency_code: model.text(),
      state: model.enum([...PRODUCER_ORDER_STATES]).default("placed"),
      payment_kind: model.enum(["cod", "prepaid"]),
      /** Account that ordered; a guest's is the core's own. */
      customer_id: model.text().nullable(),
      /** Private: for notices to the shopper. */
      email: model.text().nullable(),
      /** Language of the shopper's notices. */
      locale: model.text(),
      /** Before discounts, taxes included. */
      goods_vnd: model.number(),
      discount_vnd: model.number(),
      /** After discounts. */
      shipping_vnd: model.number(),
      /** Contained in the prices, shipping included. */
      tax_vnd: model.number(),
      total_vnd: model.number(),
      /** Of the whole order; the parts add up to it. */
      order_total_vnd: model.number(),
      commission_vnd: model.number(),
      commission_tax_vnd: model.number(),
      /** Taken back so far, by the reversals; shipping included. */
      reversed_vnd: model.number().default(0),
      /** `{ name, phone, street, commune_code, commune_name, province_code, province_name }` */
      ship_to: model.json(),
      /** What the shopper asked of the sender. */
      note: model.text().nullable(),
      shipping_option_id: model.text().nullable(),
      carrier: model.text().nullable(),
      tracking_number: model.text().nullable(),
      /** Of the core, once shipped. */
      fulfillment_id: model.text().nullable(),
      cancel_reason: model.text().nullable(),
      placed_at: model.dateTime(),
      accepted_at: model.dateTime().nullable(),
      packed_at: model.dateTime().nullable(),
      shipped_at: model.dateTime().nullable(),
      delivered_at: model.dateTime().nullable(),
      completed_at: model.dateTime().nullable(),
      cancelled_at: model.dateTime().nullable(),
      /** End of the return window, once delivered. */
      return_until: model.dateTime().nullable(),
      lines: model.hasMany(() => ProducerOrderLine, { mappedBy: "producer_order" }),
    }
  )
  .cascades({ delete: ["lines"] })
  .checks([
    {
      name: "marketplace_producer_order_total_adds_up",
      expression: (columns) =>
        `${columns.total_vnd} = ${columns.goods_vnd} - ${columns.discount_vnd} + ${columns.shipping_vnd}`,
    },
    {
      name: "marketplace_producer_order_amounts_are_not_negative",
      expression: (columns) =>
        `${columns.goods_vnd} >= 0 AND ${columns.discount_vnd} BETWEEN 0 AND ${columns.goods_vnd} AND ${columns.shipping_vnd} >= 0 AND ${columns.tax_vnd} >= 0 AND ${columns.commission_vnd} >= 0 AND ${columns.commission_tax_vnd} >= 0`,
    },
    {
      name: "marketplace_producer_order_gives_back_no_more_than_it_took",
      expression: (columns) => `${columns.reversed_vnd} BETWEEN 0 AND ${columns.total_vnd}`,
    },
    {
      name: "marketplace_producer_order_states_have_their_moments",
      expression: (columns) =>
        `(${columns.state} <> 'accepted' OR ${columns.accepted_at} IS NOT NULL) AND (${columns.state} <> 'packed' OR ${columns.packed_at} IS NOT NULL) AND (${columns.state} NOT IN ('shipped', 'delivered', 'completed') OR ${columns.shipped_at} IS NOT NULL) AND (${columns.state} NOT IN ('delivered', 'completed') OR (${columns.delivered_at} IS NOT NULL AND ${columns.return_until} IS NOT NULL)) AND (${columns.state} <> 'completed' OR ${columns.completed_at} IS NOT NULL) AND (${columns.state} <> 'cancelled' OR ${columns.cancelled_at} IS NOT NULL)`,
    },
  ])
  .indexes([
    { on: ["order_id", "producer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["display_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["producer_id", "placed_at", "id"], where: "deleted_at IS NULL" },
    { on: ["producer_id", "state", "placed_at", "id"], where: "deleted_at IS NULL" },
    { on: ["customer_id", "placed_at"], where: "deleted_at IS NULL" },
    { on: ["return_until"], where: "deleted_at IS NULL AND state = 'delivered'" },
  ])

export default ProducerOrder
