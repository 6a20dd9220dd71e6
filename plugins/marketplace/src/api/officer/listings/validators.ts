import { z } from "@medusajs/framework/zod"
import { DRAFT_STATES } from "../../../domain"

export const OfficerListListings = z.strictObject({
  state: z.enum(DRAFT_STATES).default("submitted"),
  q: z.string().trim().min(1).max(100).optional(),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
export type OfficerListListings = z.infer<typeof OfficerListListings>

const version = z.number().int().min(1)
const reason = z.string().trim().min(5).max(2_000)
const remarks = z
  .array(
    z.strictObject({
      field: z.string().min(1).max(120),
      text: z.string().trim().min(1).max(1_000),
    })
  )
  .max(50)
  .default([])

export const OfficerDecideListing = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("approve"), version, reason: reason.optional() }),
  z.strictObject({ decision: z.literal("askForChanges"), version, reason, remarks }),
  z.strictObject({ decision: z.literal("reject"), version, reason, remarks }),
])
export type OfficerDecideListing = z.infer<typeof OfficerDecideListing>

export const OfficerChangeListingState = z.strictObject({
  action: z.enum(["takeDown", "release"]),
  reason,
})
export type OfficerChangeListingState = z.infer<typeof OfficerChangeListingState>
