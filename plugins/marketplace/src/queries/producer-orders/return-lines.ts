import { z } from "@medusajs/framework/zod"
import type { AskedLine } from "../../domain"

const Lines = z.object({
  lines: z.array(z.object({ producer_order_line_id: z.string(), quantity: z.number() })),
})

/** The lines of a return or of a reversal, as their column keeps them. */
export function returnLines(column: unknown): AskedLine[] {
  return Lines.parse(column).lines
}
