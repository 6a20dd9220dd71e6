import { z } from "@medusajs/framework/zod"
import { CRAFT_GROUPS, VILLAGE_STATUSES, VILLAGE_TYPES } from "../../../domain"

export const PublicListVillages = z.strictObject({
  craft: z.string().trim().min(1).max(100).optional(),
  group: z.enum(CRAFT_GROUPS).optional(),
  type: z.enum(VILLAGE_TYPES).optional(),
  status: z.enum(VILLAGE_STATUSES).optional(),
  commune: z
    .string()
    .regex(/^\d{5}$/, "must be the five digits of a commune")
    .optional(),
})
export type PublicListVillages = z.infer<typeof PublicListVillages>
