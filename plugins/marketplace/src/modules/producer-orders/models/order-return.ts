import { model } from "@medusajs/framework/utils"
import { ORDER_RETURN_REASONS, ORDER_RETURN_STATES } from "../../../domain"

/** A shopper's request to send goods of one producer back. */
const OrderReturn = model
  .define(
    { name: "order_return", tableName: "marketplace_order_return" },
    {
      id: model.id({ prefix: "prort" }).primaryKey(),
      producer_order_id: model.text(),
      producer_id: model.text(),
      order_id: model.text(),
      state: model.enum([...ORDER_RETURN_STATES]).default("requested"),
      reason: model.enum([...ORDER_RETURN_REASONS]),
      note: model.text().nullable(),
      /** `{ lines: [{ producer_order_line_id, quantity }] }` */
      lines: model.json(),
      /** `{ pictures: string[] }`: private files. */
      pictures: model.json(),
      /** What the producer answered; a refusal has one. */
      answer: model.text().nullable(),
      /** Whether what came back can be sold again. */
      restocked: model.boolean().nullable(),
      requested_at: model.dateTime(),
      answered_at: model.dateTime().nullable(),
      received_at: model.dateTime().nullable(),
      refunded_at: model.dateTime().nullable(),
    }
  )
  .checks([
    {
      name: "marketplace_order_return_refusal_has_an_answer",
      expression: (columns) => `${columns.state} <> 'refused' OR ${columns.answer} IS NOT NULL`,
    },
  ])
  .indexes([
    { on: ["producer_order_id"], where: "deleted_at IS NULL" },
    { on: ["producer_id", "state", "requested_at"], where: "deleted_at IS NULL" },
  ])

export default OrderReturn
