import { isIsoDay } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"

export const AdminClosePayoutPeriod = z.strictObject({
  cut_off_on: z.string().refine(isIsoDay, { message: "day_invalid" }),
})
export type AdminClosePayoutPeriod = z.infer<typeof AdminClosePayoutPeriod>

const reference = z.string().trim().min(1, "bank_reference_missing").max(200)

/** Either one reference for every line that waits, or the bank's answer line by line. */
export const AdminSettlePayoutBatch = z.union([
  z.strictObject({ bank_reference: reference }),
  z.strictObject({
    lines: z
      .array(
        z.discriminatedUnion("outcome", [
          z.strictObject({
            line_id: z.string().min(1),
            outcome: z.literal("paid"),
            bank_reference: reference,
          }),
          z.strictObject({
            line_id: z.string().min(1),
            outcome: z.literal("failed"),
            reason: z.string().trim().min(1, "reason_missing").max(500),
          }),
        ])
      )
      .min(1)
      .max(5_000),
  }),
])
export type AdminSettlePayoutBatch = z.infer<typeof AdminSettlePayoutBatch>
