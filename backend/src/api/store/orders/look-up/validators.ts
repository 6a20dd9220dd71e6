import { z } from "@medusajs/framework/zod"

const INTEGER_MAX = 2_147_483_647

export const StoreLookUpOrder = z.strictObject({
  display_id: z.number().int().min(1).max(INTEGER_MAX),
  phone: z.string().trim().min(1).max(40),
})
export type StoreLookUpOrder = z.infer<typeof StoreLookUpOrder>
