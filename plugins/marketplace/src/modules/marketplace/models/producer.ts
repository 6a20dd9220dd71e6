import { model } from "@medusajs/framework/utils"
import { PRODUCER_KINDS, PRODUCER_STATES, VERIFICATION_STATES } from "../../../domain"
import Listing from "./listing"

/** A producer (*chủ thể*, *cơ sở sản xuất*): who makes and sells. */
const Producer = model
  .define(
    { name: "producer", tableName: "marketplace_producer" },
    {
      id: model.id({ prefix: "prdcr" }).primaryKey(),
      handle: model.text(),
      kind: model.enum([...PRODUCER_KINDS]),
      state: model.enum([...PRODUCER_STATES]).default("draft"),
      verification: model.enum([...VERIFICATION_STATES]).default("unverified"),
      /** `{ vi, en }` */
      name: model.json(),
      /** `{ vi, en }` */
      story: model.json(),
      /** Five digits, Decision 19/2025/QĐ-TTg. */
      commune_code: model.text(),
      street: model.text(),
      /** Handle of the craft village that it works in. */
      village_handle: model.text().nullable(),
      /** Private: never in a public answer. */
      phone: model.text().nullable(),
      /** Private: never in a public answer. */
      email: model.text().nullable(),
      founded_year: model.number().nullable(),
      /** `MediaRef` */
      picture: model.json().nullable(),
      /** Its own profile, so that a basket has one shipping method a producer. */
      shipping_profile_id: model.text().nullable(),
      stock_location_id: model.text().nullable(),
      is_demo: model.boolean().default(false),
      listings: model.hasMany(() => Listing, { mappedBy: "producer" }),
    }
  )
  .cascades({ delete: ["listings"] })
  .checks([
    {
      name: "marketplace_producer_commune_code_is_five_digits",
      expression: (columns) => `${columns.commune_code} ~ '^[0-9]{5}$'`,
    },
    {
      name: "marketplace_producer_founded_year_is_plausible",
      expression: (columns) =>
        `${columns.founded_year} IS NULL OR ${columns.founded_year} BETWEEN 1000 AND 2200`,
    },
  ])
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["state"], where: "deleted_at IS NULL" },
    { on: ["commune_code"], where: "deleted_at IS NULL" },
    { on: ["village_handle"], where: "deleted_at IS NULL" },
  ])

export default Producer
