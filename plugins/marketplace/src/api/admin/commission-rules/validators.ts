import { z } from "@medusajs/framework/zod"
import { PRODUCER_KINDS } from "../../../domain"

const rate = z.number().int().min(0).max(10_000)

export const AdminAddCommissionRule = z.strictObject({
  title: z.string().trim().min(1).max(200),
  position: z.number().int().min(0).max(1_000_000),
  producer_id: z.string().min(1).max(100).nullable().default(null),
  producer_kind: z.enum(PRODUCER_KINDS).nullable().default(null),
  product_set: z.number().int().min(1).max(26).nullable().default(null),
  rate_bps: rate,
  tax_rate_bps: rate,
  starts_at: z.iso.datetime(),
  confirmed: z.boolean().default(false),
  source: z.string().trim().min(1).max(1_000),
})
export type AdminAddCommissionRule = z.infer<typeof AdminAddCommissionRule>

export const AdminEndCommissionRule = z.strictObject({ ends_at: z.iso.datetime() })
export type AdminEndCommissionRule = z.infer<typeof AdminEndCommissionRule>
