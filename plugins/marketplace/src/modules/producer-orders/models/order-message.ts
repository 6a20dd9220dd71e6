import { model } from "@medusajs/framework/utils"

/** What a shopper and a producer wrote each other about a part of an order. */
const OrderMessage = model
  .define(
    { name: "order_message", tableName: "marketplace_order_message" },
    {
      id: model.id({ prefix: "prorm" }).primaryKey(),
      producer_order_id: model.text(),
      producer_id: model.text(),
      author: model.enum(["shopper", "producer"]),
      /** Member of the producer; null for the shopper. */
      member_id: model.text().nullable(),
      text: model.text(),
      sent_at: model.dateTime(),
      /** When the other side first saw it. */
      read_at: model.dateTime().nullable(),
    }
  )
  .checks([
    {
      name: "marketplace_order_message_says_something",
      expression: (columns) => `char_length(btrim(${columns.text})) BETWEEN 1 AND 2000`,
    },
  ])
  .indexes([
    { on: ["producer_order_id", "sent_at"], where: "deleted_at IS NULL" },
    {
      on: ["producer_id", "sent_at"],
      where: "deleted_at IS NULL AND author = 'shopper' AND read_at IS NULL",
    },
  ])

export default OrderMessage
