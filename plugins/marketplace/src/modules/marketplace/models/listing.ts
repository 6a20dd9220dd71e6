import { model } from "@medusajs/framework/utils"
import { LISTING_STATES } from "../../../domain"
import Producer from "./producer"

/** What a producer says of a product that it offers; one for each product. Stars and rights are never here. */
const Listing = model
  .define(
    { name: "listing", tableName: "marketplace_listing" },
    {
      id: model.id({ prefix: "lstng" }).primaryKey(),
      product_id: model.text(),
      producer: model.belongsTo(() => Producer, { mappedBy: "listings" }),
      /** `{ vi, en }`; the core product's title holds the Vietnamese one. */
      title: model.json(),
      /** `{ vi, en }`: what the price buys, such as `500 ml`. */
      unit: model.json(),
      /** `{ vi, en }` */
      summary: model.json(),
      /** `{ vi, en }` */
      story: model.json(),
      /** `{ vi, en }`: how to keep and use it. */
      care: model.json().nullable(),
      /** `{ fields: LabelField[] }`, in the order to show them (Decree 37/2026/NĐ-CP, annex I). */
      label_fields: model.json(),
      /** OCOP product set, 1 to 26 (Decision 26/2026/QĐ-TTg, annex I). */
      product_set: model.number(),
      craft_handle: model.text().nullable(),
      /** `{ pictures: MediaRef[] }`, the first one for lists. */
      gallery: model.json(),
      is_alcohol: model.boolean().default(false),
      /** Percent by volume. */
      abv_percent: model.float().nullable(),
      is_demo: model.boolean().default(false),
      /** Whether visitors may see it; the core product's status follows. */
      state: model.enum([...LISTING_STATES]).default("published"),
      taken_down_at: model.dateTime().nullable(),
      /** The officer. */
      taken_down_by: model.text().nullable(),
      /** Told to the producer (Decree 248/2026/NĐ-CP, art. 17). */
      taken_down_reason: model.text().nullable(),
    }
  )
  .checks([
    {
      name: "marketplace_listing_taken_down_has_reason",
      expression: (columns) =>
        `${columns.state} <> 'taken_down' OR (${columns.taken_down_at} IS NOT NULL AND ${columns.taken_down_by} IS NOT NULL AND coalesce(length(trim(${columns.taken_down_reason})), 0) > 0)`,
    },
    {
      name: "marketplace_listing_product_set_is_known",
      expression: (columns) => `${columns.product_set} BETWEEN 1 AND 26`,
    },
    {
      name: "marketplace_listing_strength_is_of_spirits",
      expression: (columns) =>
        `${columns.abv_percent} IS NULL OR (${columns.is_alcohol} AND ${columns.abv_percent} > 0 AND ${columns.abv_percent} <= 100)`,
    },
  ])
  .indexes([
    { on: ["product_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["craft_handle"], where: "deleted_at IS NULL" },
  ])

export default Listing
