import { z } from "@medusajs/framework/zod"

export const OfficerListPayoutAccounts = z.strictObject({
  state: z.enum(["waiting", "checked", "refused"]).default("waiting"),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type OfficerListPayoutAccounts = z.infer<typeof OfficerListPayoutAccounts>

export const OfficerDecidePayoutAccount = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("check") }),
  z.strictObject({
    action: z.literal("refuse"),
    reason: z.string().trim().min(5, "reason_missing").max(1_000, "reason_too_long"),
  }),
])
export type OfficerDecidePayoutAccount = z.infer<typeof OfficerDecidePayoutAccount>
