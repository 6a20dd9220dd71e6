import { z } from "@medusajs/framework/zod"

export const ProducerListOffers = z.strictObject({
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type ProducerListOffers = z.infer<typeof ProducerListOffers>

/** Any number, infinite ones too: the rules say with a code what is wrong with it. */
const anyNumber = z.custom<number>((value) => typeof value === "number", "must be a number")

export const ProducerChangeOffers = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        variant_id: z.string().min(1).max(64),
        price_vnd: anyNumber.optional(),
        stock: anyNumber.optional(),
      })
    )
    .min(1)
    .max(500),
})
export type ProducerChangeOffers = z.infer<typeof ProducerChangeOffers>

/** The file itself, as `text/plain`. */
export const ProducerPreviewOfferImport = z.string()
