import { z } from "@medusajs/framework/zod"
import { BULK_APPROVAL_MAX, WORK_ITEM_KINDS } from "../../../domain"

const flag = z.enum(["true", "false"]).transform((value) => value === "true")

export const OfficerListInbox = z.strictObject({
  kind: z.enum(WORK_ITEM_KINDS).optional(),
  commune: z
    .string()
    .regex(/^\d{5}$/, "must be the five digits of a commune")
    .optional(),
  overdue: flag.optional(),
  low_risk: flag.optional(),
  q: z.string().trim().min(1).max(100).optional(),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
export type OfficerListInbox = z.infer<typeof OfficerListInbox>

export const OfficerApproveWorkItems = z.strictObject({
  ids: z.array(z.string().max(60)).min(1).max(BULK_APPROVAL_MAX),
})
export type OfficerApproveWorkItems = z.infer<typeof OfficerApproveWorkItems>
