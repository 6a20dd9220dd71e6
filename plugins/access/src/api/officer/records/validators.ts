import { z } from "@medusajs/framework/zod"
import { NOTE_AUDIENCES } from "../../../domain"

export const OfficerAddNote = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  audience: z.enum(NOTE_AUDIENCES).default("agency"),
})
export type OfficerAddNote = z.infer<typeof OfficerAddNote>
