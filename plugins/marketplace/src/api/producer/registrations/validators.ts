import { LOCALES } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import { PRODUCER_KINDS } from "../../../domain"

export const ProducerBeginRegistration = z.strictObject({
  kind: z.enum(PRODUCER_KINDS),
  name: z.string().trim().min(2).max(120),
  person: z.string().trim().min(2).max(80),
  commune_code: z.string().regex(/^\d{5}$/, "must be the five digits of a commune"),
  locale: z.enum(LOCALES).default("vi"),
})
export type ProducerBeginRegistration = z.infer<typeof ProducerBeginRegistration>
