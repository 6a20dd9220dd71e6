import { model } from "@medusajs/framework/utils"
import { OFFER_CHANGE_CAUSES } from "../../../domain"

/**
 * What happened to the price and the stock of a variant, in the order in which it happened. The latest approved price is
 * what small changes are measured from.
 */
const OfferChange = model
  .define(
    { name: "offer_change", tableName: "marketplace_offer_change" },
    {
      id: model.id({ prefix: "offch" }).primaryKey(),
      producer_id: model.text(),
      product_id: model.text(),
      variant_id: model.text(),
      cause: model.enum([...OFFER_CHANGE_CAUSES]),
      /** Đồng; null where the price stayed. */
      price_before_vnd: model.number().nullable(),
      price_after_vnd: model.number().nullable(),
      /** Pieces; null where the stock stayed. */
      stock_before: model.number().nullable(),
      stock_after: model.number().nullable(),
      /** Member or officer. */
      changed_by: model.text(),
      changed_at: model.dateTime(),
    }
  )
  .checks([
    {
      name: "marketplace_offer_change_price_is_positive",
      expression: (columns) =>
        `${columns.price_after_vnd} IS NULL OR ${columns.price_after_vnd} > 0`,
    },
    {
      name: "marketplace_offer_change_stock_is_not_negative",
      expression: (columns) => `${columns.stock_after} IS NULL OR ${columns.stock_after} >= 0`,
    },
  ])
  .indexes([
    { on: ["variant_id", "changed_at"], where: "deleted_at IS NULL" },
    { on: ["producer_id", "changed_at"], where: "deleted_at IS NULL" },
  ])

export default OfferChange
