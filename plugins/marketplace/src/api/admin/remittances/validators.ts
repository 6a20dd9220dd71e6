import { z } from "@medusajs/framework/zod"

/** A carrier's table of twenty thousand parcels is below this. */
const CONTENT_MAX = 4_000_000

const content = z.string().min(1, "file_empty").max(CONTENT_MAX, "file_too_long")

export const AdminPreviewRemittance = z.strictObject({ content })
export type AdminPreviewRemittance = z.infer<typeof AdminPreviewRemittance>

export const AdminImportRemittance = z.strictObject({
  carrier: z.string().trim().min(1).max(100),
  file_name: z.string().trim().min(1).max(200),
  /** The carrier's table as CSV. */
  content,
  /** When the money arrived at the bank. */
  remitted_at: z.iso.datetime(),
})
export type AdminImportRemittance = z.infer<typeof AdminImportRemittance>

export const AdminResolveRemittanceLine = z.strictObject({
  display_id: z.string().trim().min(1).max(100).nullable().default(null),
  accepts_difference: z.boolean().default(false),
})
export type AdminResolveRemittanceLine = z.infer<typeof AdminResolveRemittanceLine>
