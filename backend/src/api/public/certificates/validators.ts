import { CERTIFICATE_STATUSES } from "@cholang/ocop/domain"
import { z } from "@medusajs/framework/zod"

export const PublicListCertificates = z.strictObject({
  status: z.enum(CERTIFICATE_STATUSES).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/, "must be a whole number")
    .transform(Number)
    .pipe(z.number().min(1).max(100))
    .default(50),
  cursor: z.string().max(200).optional(),
})
export type PublicListCertificates = z.infer<typeof PublicListCertificates>
