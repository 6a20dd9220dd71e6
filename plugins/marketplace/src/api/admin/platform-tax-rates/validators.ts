import { isIsoDay } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import { TAX_ACTIVITIES, TAX_RESIDENCIES } from "../../../domain"

const rate = z.number().int().min(0).max(10_000)
const day = z.string().refine(isIsoDay, { message: "day_invalid" })

export const AdminAddPlatformTaxRate = z.strictObject({
  activity: z.enum(TAX_ACTIVITIES),
  residency: z.enum(TAX_RESIDENCIES),
  vat_bps: rate,
  pit_bps: rate,
  effective_from: day,
  effective_to: day.nullable().default(null),
  legal_ref: z.string().trim().min(1).max(500),
  source: z.string().trim().min(1).max(1_000),
  confirmed: z.boolean().default(false),
})
export type AdminAddPlatformTaxRate = z.infer<typeof AdminAddPlatformTaxRate>

export const AdminEndPlatformTaxRate = z.strictObject({ effective_to: day })
export type AdminEndPlatformTaxRate = z.infer<typeof AdminEndPlatformTaxRate>
