import type { MediaRef } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import { CRAFT_GROUPS } from "../domain"

export const LocalisedRow = z.object({ vi: z.string(), en: z.string() })

export const MediaRefRow: z.ZodType<MediaRef> = z.object({
  template: z.string(),
  widths: z.array(z.number()),
  width: z.number(),
  height: z.number(),
  alt: LocalisedRow,
})

export const CraftRow = z.object({
  handle: z.string(),
  name: LocalisedRow,
  group: z.enum(CRAFT_GROUPS),
})

/** An instant as the database hands it over, as ISO text. */
export const InstantRow = z.coerce.date().transform((instant) => instant.toISOString())

/** The names of a row's own columns below a relation: `["crafts.handle", …]`. */
export function below(relation: string, fields: readonly string[]): string[] {
  return fields.map((field) => `${relation}.${field}`)
}
