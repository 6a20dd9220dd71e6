import { model } from "@medusajs/framework/utils"
import { TAX_ACTIVITIES, TAX_RESIDENCIES } from "../../../domain"

/** A rate that the platform withholds. As with commission rules, only an end that was not set may be set. */
const PlatformTaxRate = model
  .define(
    { name: "platform_tax_rate", tableName: "ledger_platform_tax_rate" },
    {
      id: model.id({ prefix: "ptaxr" }).primaryKey(),
      activity: model.enum([...TAX_ACTIVITIES]),
      residency: model.enum([...TAX_RESIDENCIES]),
      vat_bps: model.number(),
      pit_bps: model.number(),
      /** First day, `2026-07-01`. */
      effective_from: model.text(),
      /** Last day; null while no end is known. */
      effective_to: model.text().nullable(),
      /** Law and article. */
      legal_ref: model.text(),
      /** Where the figures were read. */
      source: model.text(),
      /** False until an accountant has confirmed the figures. */
      confirmed: model.boolean().default(false),
    }
  )
  .checks([
    {
      name: "ledger_platform_tax_rate_rates_are_parts_of_a_whole",
      expression: (columns) =>
        `${columns.vat_bps} BETWEEN 0 AND 10000 AND ${columns.pit_bps} BETWEEN 0 AND 10000`,
    },
    {
      name: "ledger_platform_tax_rate_days_are_days",
      expression: (columns) =>
        `${columns.effective_from} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND (${columns.effective_to} IS NULL OR (${columns.effective_to} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND ${columns.effective_to} >= ${columns.effective_from}))`,
    },
  ])
  .indexes([{ on: ["activity", "residency", "effective_from"], unique: true, where: null }])

export default PlatformTaxRate
