import { model } from "@medusajs/framework/utils"
import ProducerOrder from "./producer-order"

/** One line of a producer's order, with its money as it was frozen when the order was placed. */
const ProducerOrderLine = model
  .define(
    { name: "producer_order_line", tableName: "marketplace_producer_order_line" },
    {
      id: model.id({ prefix: "prorl" }).primaryKey(),
      producer_order: model.belongsTo(() => ProducerOrder, { mappedBy: "lines" }),
      /** Line of the core's order. */
      order_line_id: model.text(),
      product_id: model.text(),
      variant_id: model.text().nullable(),
      /** Handle of the product when it was ordered. */
      handle: model.text(),
      /** `{ vi, en }` */
      title: model.json(),
      /** `{ vi, en }`: what the price buys, such as `500 ml`. */
      unit: model.json(),
      sku: model.text().nullable(),
      quantity: model.number(),
      unit_price_vnd: model.number(),
      /** Before discounts, taxes included. */
      goods_vnd: model.number(),
      discount_vnd: model.number(),
      total_vnd: model.number(),
      tax_rate_bps: model.number(),
      /** Contained in `total_vnd`. */
      tax_vnd: model.number(),
      cancelled_quantity: model.number().default(0),
      returned_quantity: model.number().default(0),
      /** Which rate of withheld tax is for it (Decree 117/2025/NĐ-CP). */
      activity: model.enum(["goods", "service"]).default("goods"),
      commission_rule_id: model.text().nullable(),
      commission_rate_bps: model.number(),
      commission_vnd: model.number(),
      commission_tax_vnd: model.number(),
    }
  )
  .checks([
    {
      name: "marketplace_producer_order_line_total_adds_up",
      expression: (columns) =>
        `${columns.total_vnd} = ${columns.goods_vnd} - ${columns.discount_vnd} AND ${columns.discount_vnd} BETWEEN 0 AND ${columns.goods_vnd}`,
    },
    {
      name: "marketplace_producer_order_line_pieces_go_back_once",
      expression: (columns) =>
        `${columns.quantity} > 0 AND ${columns.cancelled_quantity} >= 0 AND ${columns.returned_quantity} >= 0 AND ${columns.cancelled_quantity} + ${columns.returned_quantity} <= ${columns.quantity}`,
    },
  ])
  .indexes([
    { on: ["order_line_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["product_id"], where: "deleted_at IS NULL" },
  ])

export default ProducerOrderLine
