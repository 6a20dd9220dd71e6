import { model } from "@medusajs/framework/utils"
import { PRODUCER_KINDS } from "../../../domain"

/**
 * A rule of what the marketplace keeps of a sale. A trigger of the database refuses every change but the setting of an
 * end that was not set: orders point at the rule that decided them.
 */
const CommissionRule = model
  .define(
    { name: "commission_rule", tableName: "ledger_commission_rule" },
    {
      id: model.id({ prefix: "comru" }).primaryKey(),
      /** What the operator calls it. */
      title: model.text(),
      /** Place in the list: the lowest that matches decides. */
      position: model.number(),
      /** Null holds for every producer. */
      producer_id: model.text().nullable(),
      producer_kind: model.enum([...PRODUCER_KINDS]).nullable(),
      /** OCOP product set, 1 to 26. */
      product_set: model.number().nullable(),
      /** Hundredths of a percent of the line after discounts. */
      rate_bps: model.number(),
      /** Value-added tax on the commission, in hundredths of a percent. */
      tax_rate_bps: model.number(),
      starts_at: model.dateTime(),
      ends_at: model.dateTime().nullable(),
      /** False until the operator's organisation has decided the rate. */
      confirmed: model.boolean().default(false),
      /** Where the rate comes from: a decision, a contract, an assumption. */
      source: model.text(),
    }
  )
  .checks([
    {
      name: "ledger_commission_rule_rates_are_parts_of_a_whole",
      expression: (columns) =>
        `${columns.rate_bps} BETWEEN 0 AND 10000 AND ${columns.tax_rate_bps} BETWEEN 0 AND 10000`,
    },
    {
      name: "ledger_commission_rule_product_set_is_known",
      expression: (columns) =>
        `${columns.product_set} IS NULL OR ${columns.product_set} BETWEEN 1 AND 26`,
    },
    {
      name: "ledger_commission_rule_does_not_end_before_it_begins",
      expression: (columns) =>
        `${columns.ends_at} IS NULL OR ${columns.ends_at} >= ${columns.starts_at}`,
    },
  ])
  .indexes([{ on: ["position", "starts_at"], where: null }])

export default CommissionRule
