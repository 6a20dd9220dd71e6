import { model } from "@medusajs/framework/utils"
import { REVERSAL_CAUSES } from "../../../domain"

/** Part of a producer's order that was taken back. Never changed but for its refund; the ledger names it by its id. */
const OrderReversal = model
  .define(
    { name: "order_reversal", tableName: "marketplace_order_reversal" },
    {
      id: model.id({ prefix: "prorv" }).primaryKey(),
      producer_order_id: model.text(),
      producer_id: model.text(),
      order_id: model.text(),
      /** Return that it settles; null for what was cancelled. */
      return_id: model.text().nullable(),
      cause: model.enum([...REVERSAL_CAUSES]),
      reason: model.text(),
      /** `{ lines: [{ producer_order_line_id, quantity, total_vnd }] }` */
      lines: model.json(),
      /** Goods after discounts. */
      goods_vnd: model.number(),
      shipping_vnd: model.number(),
      total_vnd: model.number(),
      /**
       * `not_due`: the shopper had not paid. `due`: to be paid back, by transfer. `refunded`: paid back, through the
       * payment's provider or by transfer.
       */
      refund_state: model.enum(["not_due", "due", "refunded"]),
      refund_vnd: model.number(),
      /** Of the core's payment, or the bank's reference. */
      refund_reference: model.text().nullable(),
      refunded_at: model.dateTime().nullable(),
      happened_at: model.dateTime(),
    }
  )
  .checks([
    {
      name: "marketplace_order_reversal_total_adds_up",
      expression: (columns) =>
        `${columns.total_vnd} = ${columns.goods_vnd} + ${columns.shipping_vnd} AND ${columns.goods_vnd} >= 0 AND ${columns.shipping_vnd} >= 0`,
    },
    {
      name: "marketplace_order_reversal_refunds_what_it_takes_back",
      expression: (columns) =>
        `${columns.refund_vnd} = CASE WHEN ${columns.refund_state} = 'not_due' THEN 0 ELSE ${columns.total_vnd} END AND (${columns.refund_state} <> 'refunded' OR ${columns.refunded_at} IS NOT NULL)`,
    },
  ])
  .indexes([
    { on: ["producer_order_id"], where: "deleted_at IS NULL" },
    { on: ["order_id"], where: "deleted_at IS NULL" },
    { on: ["producer_id", "happened_at"], where: "deleted_at IS NULL" },
    { on: ["happened_at", "id"], where: "deleted_at IS NULL" },
    { on: ["return_id"], unique: true, where: "deleted_at IS NULL AND return_id IS NOT NULL" },
    { on: ["refund_state"], where: "deleted_at IS NULL AND refund_state = 'due'" },
  ])

export default OrderReversal
