import { model } from "@medusajs/framework/utils"

const FollowedProducer = model
  .define(
    { name: "followed_producer", tableName: "marketplace_followed_producer" },
    {
      id: model.id({ prefix: "follw" }).primaryKey(),
      customer_id: model.text(),
      producer_id: model.text(),
    }
  )
  .indexes([
    { on: ["customer_id", "producer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["producer_id"], where: "deleted_at IS NULL" },
  ])

export default FollowedProducer
