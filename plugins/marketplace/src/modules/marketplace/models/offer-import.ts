import { model } from "@medusajs/framework/utils"
import { OFFER_IMPORT_STATES } from "../../../domain"

/** A file of prices and stock as its producer saw it before confirming: what was shown is what is written. */
const OfferImport = model
  .define(
    { name: "offer_import", tableName: "marketplace_offer_import" },
    {
      id: model.id({ prefix: "offim" }).primaryKey(),
      producer_id: model.text(),
      member_id: model.text(),
      state: model.enum([...OFFER_IMPORT_STATES]).default("previewed"),
      /** `{ changes: OfferChange[] }` */
      changes: model.json(),
      /** `{ problems: CsvProblem[] }`: with one of them nothing can be confirmed. */
      problems: model.json(),
      problem_count: model.number(),
      row_count: model.number(),
      confirmed_at: model.dateTime().nullable(),
    }
  )
  .checks([
    {
      name: "marketplace_offer_import_confirmed_is_faultless",
      expression: (columns) =>
        `${columns.state} <> 'confirmed' OR (${columns.problem_count} = 0 AND ${columns.confirmed_at} IS NOT NULL)`,
    },
  ])
  .indexes([{ on: ["producer_id"], where: "deleted_at IS NULL" }])

export default OfferImport
