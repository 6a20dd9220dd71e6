import { z } from "@medusajs/framework/zod"

export const PublicQrPngParams = z.strictObject({
  /** Pixels a module. A picture has at most 41 modules a side with its quiet zone, so the bound is about 1,300 pixels. */
  size: z.coerce.number().int().min(2).max(32).default(8),
})
export type PublicQrPngParams = z.infer<typeof PublicQrPngParams>
