import { z } from "@medusajs/framework/zod"
import { PRODUCER_STATES, REVIEW_DECISIONS } from "../../../domain"

export const OfficerListProducers = z.strictObject({
  state: z.enum(PRODUCER_STATES).optional(),
  commune: z
    .string()
    .regex(/^\d{5}$/, "must be the five digits of a commune")
    .optional(),
  q: z.string().trim().min(1).max(100).optional(),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
export type OfficerListProducers = z.infer<typeof OfficerListProducers>

export const OfficerDecideProducer = z.strictObject({
  decision: z.enum(REVIEW_DECISIONS),
  reason: z.string().trim().max(2000).nullable().default(null),
  remarks: z
    .array(
      z.strictObject({
        field: z.string().max(40),
        text: z.string().trim().min(1).max(500),
      })
    )
    .max(30)
    .default([]),
  verified: z.array(z.string().max(40)).max(20).default([]),
})
export type OfficerDecideProducer = z.infer<typeof OfficerDecideProducer>
