import { z } from "@medusajs/framework/zod"
import { INDICATION_STATUSES, RIGHT_COLUMNS, RIGHT_REASONS, RIGHT_STATES } from "../domain"

const Localised = z.object({ vi: z.string(), en: z.string() })
const Instant = z.coerce.date().transform((instant) => instant.toISOString())

export const IndicationSummaryRow = z.object({
  handle: z.string(),
  name: Localised,
  product: Localised,
  status: z.enum(INDICATION_STATUSES),
  registration_no: z.string().nullable(),
  registered_on: z.string().nullable(),
})

const RightRow = z.object({
  id: z.string(),
  producer_id: z.string(),
  product_ids: z.array(z.string()),
  commune_code: z.string(),
  certificate_no: z.string(),
  granted_on: z.string(),
  valid_until: Instant.nullable(),
  is_demo: z.boolean(),
  events: z.array(
    z.object({
      state: z.enum(RIGHT_STATES),
      reason: z.enum(RIGHT_REASONS).nullable(),
      changed_at: Instant,
    })
  ),
})

export const IndicationRow = IndicationSummaryRow.extend({
  decision_no: z.string().nullable(),
  owner: Localised,
  managers: z.array(
    z.object({ name: z.string(), from: z.string().nullable(), until: z.string().nullable() })
  ),
  area_commune_codes: z.array(z.string()),
  area_former_names: z.array(z.string()),
  specification: z.array(
    z.object({
      name: Localised,
      min: z.number().nullable(),
      max: z.number().nullable(),
      unit: z.string(),
    })
  ),
  story: Localised,
  source: z.string(),
  rights: z.array(RightRow),
})

export const INDICATION_SUMMARY_FIELDS = Object.keys(IndicationSummaryRow.shape)
export const INDICATION_FIELDS = [
  ...Object.keys(IndicationRow.omit({ rights: true }).shape),
  ...RIGHT_COLUMNS.map((column) => `rights.${column}`),
]
