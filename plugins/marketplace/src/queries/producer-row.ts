import { z } from "@medusajs/framework/zod"
import { PRODUCER_KINDS, VERIFICATION_STATES } from "../domain"
import type { Producer, ProducerSummary } from "../http"

const Localised = z.object({ vi: z.string(), en: z.string() })
const MediaRef = z.object({
  template: z.string(),
  widths: z.array(z.number()),
  width: z.number(),
  height: z.number(),
  alt: Localised,
})

const ProducerSummaryRow = z.object({
  id: z.string(),
  handle: z.string(),
  kind: z.enum(PRODUCER_KINDS),
  name: Localised,
  commune_code: z.string(),
  village_handle: z.string().nullable(),
  verification: z.enum(VERIFICATION_STATES),
  is_demo: z.boolean(),
})

const ProducerRow = ProducerSummaryRow.extend({
  story: Localised,
  street: z.string(),
  founded_year: z.number().nullable(),
  picture: MediaRef.nullable(),
})

/**
 * Columns that a public answer may hold. Telephone and e-mail are not among them, and the schema drops what it does not
 * name, so no answer can carry them by mistake.
 */
export const PRODUCER_SUMMARY_FIELDS = Object.keys(ProducerSummaryRow.shape)
export const PRODUCER_FIELDS = Object.keys(ProducerRow.shape)

export function toProducerSummary(row: unknown): ProducerSummary {
  return ProducerSummaryRow.parse(row)
}

export function toProducer(row: unknown): Producer {
  return ProducerRow.parse(row)
}
