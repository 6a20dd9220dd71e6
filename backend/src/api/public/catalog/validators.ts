import { z } from "@medusajs/framework/zod"

const MAX_LIMIT = 48
const DEFAULT_LIMIT = 24
const MAX_PRICE_VND = 1_000_000_000_000

/** Several values of one facet, separated by commas. */
function listOf<Item extends z.ZodType<unknown, string>>(item: Item) {
  return z
    .string()
    .max(1000)
    .transform((text) => text.split(",").filter((value) => value !== ""))
    .pipe(z.array(item).max(40))
}

const handle = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a handle")
const integer = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, "must be a whole number")
    .transform(Number)
    .pipe(z.number().min(minimum).max(maximum))

export const CATALOG_SORTS = ["relevance", "newest", "price_asc", "price_desc", "star"] as const

export const PublicListCatalog = z.strictObject({
  q: z.string().trim().max(200).optional(),
  limit: integer(1, MAX_LIMIT).default(DEFAULT_LIMIT),
  cursor: z.string().max(200).optional(),
  sort: z.enum(CATALOG_SORTS).optional(),
  village: listOf(handle).optional(),
  craft: listOf(handle).optional(),
  star: listOf(z.string().regex(/^[345]$/, "must be 3, 4 or 5")).optional(),
  indication: listOf(handle).optional(),
  producer: listOf(handle).optional(),
  commune: listOf(z.string().regex(/^\d{5}$/, "must be five digits")).optional(),
  product_set: listOf(z.string().regex(/^([1-9]|1\d|2[0-6])$/, "must be 1 to 26")).optional(),
  price_min: integer(0, MAX_PRICE_VND).optional(),
  price_max: integer(0, MAX_PRICE_VND).optional(),
  age_confirmed: z.enum(["true", "false"]).optional(),
})
export type PublicListCatalog = z.infer<typeof PublicListCatalog>
