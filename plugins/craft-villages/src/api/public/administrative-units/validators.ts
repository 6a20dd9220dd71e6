import { z } from "@medusajs/framework/zod"

export const PublicFindFormerCommune = z.strictObject({
  name: z.string().trim().min(2).max(100),
})
export type PublicFindFormerCommune = z.infer<typeof PublicFindFormerCommune>
