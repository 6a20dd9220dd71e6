import { z } from "@medusajs/framework/zod"
import type { ListingContent } from "../../domain"

const Localised = z.strictObject({ vi: z.string(), en: z.string() })

/** Any number, infinite ones too: the rules say with a code what is wrong with it. */
const anyNumber = z.custom<number>((value) => typeof value === "number", "must be a number")

/** The shape of a listing's content, where it arrives and where it is read back. What it says is judged by the domain. */
export const ListingContentSchema: z.ZodType<ListingContent> = z.strictObject({
  title: Localised,
  summary: Localised,
  story: Localised,
  care: Localised,
  product_set: anyNumber.nullable(),
  craft_handle: z.string().nullable(),
  abv_percent: anyNumber.nullable(),
  label_fields: z.array(z.strictObject({ key: z.string(), value: Localised })),
  pictures: z.array(z.strictObject({ id: z.string().max(64), alt: Localised })),
  variants: z.array(
    z.strictObject({
      key: z.string().min(1).max(64),
      variant_id: z.string().max(64).nullable(),
      name: Localised,
      price_vnd: anyNumber.nullable(),
      stock: anyNumber.nullable(),
      weight_grams: anyNumber.nullable(),
    })
  ),
})
