import { model } from "@medusajs/framework/utils"

const SavedProduct = model
  .define(
    { name: "saved_product", tableName: "marketplace_saved_product" },
    {
      id: model.id({ prefix: "saved" }).primaryKey(),
      customer_id: model.text(),
      product_id: model.text(),
    }
  )
  .indexes([{ on: ["customer_id", "product_id"], unique: true, where: "deleted_at IS NULL" }])

export default SavedProduct
