import type { IsoInstant, MediaRef } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import { DRAFT_STATES, type ListingContent, missingFields } from "../../domain"
import type { DraftPictureView, ListingDraftView } from "../../http"
import { ListingContentSchema } from "./content-schema"

const instant = z.coerce.date().transform((date) => date.toISOString())

export const DraftRow = z.object({
  id: z.string(),
  producer_id: z.string(),
  listing_id: z.string().nullable(),
  product_id: z.string().nullable(),
  state: z.enum(DRAFT_STATES),
  content: ListingContentSchema,
  base: ListingContentSchema.nullable(),
  remarks: z
    .object({ items: z.array(z.object({ field: z.string(), text: z.string() })) })
    .transform(({ items }) => items),
  version: z.number(),
  created_by: z.string(),
  submitted_at: instant.nullable(),
  decided_at: instant.nullable(),
  decision_reason: z.string().nullable(),
  is_demo: z.boolean(),
  updated_at: instant,
})
export type DraftRow = z.infer<typeof DraftRow>

export const DRAFT_FIELDS = Object.keys(DraftRow.shape)

/** The sizes of a picture, without its description. */
export const PictureMedia = z.object({
  template: z.string(),
  widths: z.array(z.number()),
  width: z.number(),
  height: z.number(),
})
export type PictureMedia = z.infer<typeof PictureMedia>

export const PictureRow = z.object({
  id: z.string(),
  producer_id: z.string(),
  template: z.string(),
  media: PictureMedia,
})
export type PictureRow = z.infer<typeof PictureRow>

export function toDraftView(
  row: DraftRow,
  pictures: readonly PictureRow[],
  at: IsoInstant
): ListingDraftView {
  return {
    id: row.id,
    listing_id: row.listing_id,
    product_id: row.product_id,
    state: row.state,
    version: row.version,
    content: row.content,
    pictures: picturesOf(row.content, pictures),
    missing: missingFields(row.content, at),
    remarks: row.remarks,
    decision_reason: row.decision_reason,
    decided_at: row.decided_at,
    submitted_at: row.submitted_at,
    updated_at: row.updated_at,
  }
}

/** Pictures in the order of the content, with its descriptions. */
export function picturesOf(
  content: ListingContent,
  pictures: readonly PictureRow[]
): DraftPictureView[] {
  const known = new Map(pictures.map((picture) => [picture.id, picture]))
  return content.pictures.flatMap(({ id, alt }) => {
    const picture = known.get(id)
    return picture === undefined ? [] : [{ id, media: mediaOf(picture, alt) }]
  })
}

export function mediaOf({ media }: Pick<PictureRow, "media">, alt: MediaRef["alt"]): MediaRef {
  return { ...media, alt }
}
