import { z } from "@medusajs/framework/zod"

export const PublicListProducers = z.strictObject({
  village: z.string().trim().min(1).max(100).optional(),
  commune: z
    .string()
    .regex(/^\d{5}$/, "must be the five digits of a commune")
    .optional(),
})
export type PublicListProducers = z.infer<typeof PublicListProducers>
