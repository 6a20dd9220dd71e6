import { z } from "@medusajs/framework/zod"
import { type PlatformTaxRate, TAX_ACTIVITIES, TAX_RESIDENCIES } from "../../domain"
import { rowsOf, type Sql } from "./sql"

const PlatformTaxRateRow = z.object({
  id: z.string(),
  activity: z.enum(TAX_ACTIVITIES),
  residency: z.enum(TAX_RESIDENCIES),
  vat_bps: z.number(),
  pit_bps: z.number(),
  effective_from: z.string(),
  effective_to: z.string().nullable(),
})

/** The whole table of withheld rates: it has a few rows a year. */
export async function readPlatformTaxRates(sql: Sql): Promise<PlatformTaxRate[]> {
  const rows = await rowsOf(
    sql,
    `SELECT id, activity, residency, vat_bps, pit_bps, effective_from, effective_to
       FROM ledger_platform_tax_rate WHERE deleted_at IS NULL`
  )
  return rows.map((row) => PlatformTaxRateRow.parse(row))
}
