import { LOCALES } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import { STATEMENT_LINES } from "../../../domain"

export const ProducerReadStatementEntries = z.strictObject({
  line: z.enum(STATEMENT_LINES).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type ProducerReadStatementEntries = z.infer<typeof ProducerReadStatementEntries>

export const ProducerReadStatementFile = z.strictObject({
  locale: z.enum(LOCALES).default("vi"),
})
export type ProducerReadStatementFile = z.infer<typeof ProducerReadStatementFile>
