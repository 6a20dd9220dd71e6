import { z } from "@medusajs/framework/zod"

export const PublicQrPngParams = z.strictObject({
  /** Pixels a module. A picture has at most 41 modules a side with its quiet zone, so the bound is 656 pixels; print takes the SVG. */
  size: z.coerce.number().int().min(2).max(16).default(8),
})
export type PublicQrPngParams = z.infer<typeof PublicQrPngParams>
