import { z } from "@medusajs/framework/zod"
import { INDICATION_STATUSES } from "../../../domain"

export const PublicListIndications = z.strictObject({
  status: z.enum(INDICATION_STATUSES).optional(),
})
export type PublicListIndications = z.infer<typeof PublicListIndications>
