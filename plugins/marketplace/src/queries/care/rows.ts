import { z } from "@medusajs/framework/zod"

export const LocalisedRow = z.object({ vi: z.string(), en: z.string() })
export const PictureRow = z.object({
  template: z.string(),
  widths: z.array(z.number()),
  width: z.number(),
  height: z.number(),
  alt: LocalisedRow,
})
export const PicturesRow = z.object({ pictures: z.array(PictureRow) })

/** An instant of the database, as the API says it. */
export const instant = z.coerce.date().transform((date) => date.toISOString())

/** Columns that name the product and its producer, for rows that join them as `listing`, `product` and `producer`. */
export const SUBJECT_COLUMNS = [
  "product.handle as product_handle",
  "listing.title as product_title",
  "producer.handle as producer_handle",
  "producer.name as producer_name",
] as const

export const SubjectRow = z.object({
  product_id: z.string(),
  product_handle: z.string(),
  product_title: LocalisedRow,
  producer_id: z.string(),
  producer_handle: z.string(),
  producer_name: LocalisedRow,
})

export function productOf(row: z.infer<typeof SubjectRow>) {
  return { id: row.product_id, handle: row.product_handle, title: row.product_title }
}

export function producerOf(
  row: Pick<z.infer<typeof SubjectRow>, "producer_id" | "producer_handle" | "producer_name">
) {
  return { id: row.producer_id, handle: row.producer_handle, name: row.producer_name }
}
