import { asOf, type ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ListingContent, OPEN_DRAFT_STATES } from "../../domain"
import type { ListingDraftView } from "../../http"
import { DRAFT_FIELDS, DraftRow, PictureRow, toDraftView } from "./draft-row"

/** A draft of this producer; null for every other id. */
export async function readDraft(
  container: MedusaContainer,
  scope: Pick<ProducerScope, "producerId">,
  id: string
): Promise<ListingDraftView | null> {
  const row = await readDraftRow(container, { id, producer_id: scope.producerId })
  return row === null
    ? null
    : toDraftView(
        row,
        await readPicturesOf(container, row.producer_id, row.content),
        asOf(container)
      )
}

/** The draft that is being written about a listing of this producer; null when there is none. */
export async function readOpenDraftOf(
  container: MedusaContainer,
  scope: Pick<ProducerScope, "producerId">,
  listingId: string
): Promise<ListingDraftView | null> {
  const row = await readDraftRow(container, {
    listing_id: listingId,
    producer_id: scope.producerId,
    state: [...OPEN_DRAFT_STATES],
  })
  return row === null ? null : readDraft(container, scope, row.id)
}

export async function readDraftRow(
  container: MedusaContainer,
  filters: Record<string, unknown>
): Promise<DraftRow | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing_draft",
    fields: DRAFT_FIELDS,
    filters,
  })
  return data[0] === undefined ? null : DraftRow.parse(data[0])
}

/** Pictures of this producer that the contents name; what is not its own is not there. */
export async function readPicturesOf(
  container: MedusaContainer,
  producerId: string,
  ...contents: readonly ListingContent[]
): Promise<PictureRow[]> {
  const ids = [...new Set(contents.flatMap(({ pictures }) => pictures.map(({ id }) => id)))]
  if (ids.length === 0) {
    return []
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing_picture",
    fields: Object.keys(PictureRow.shape),
    filters: { id: ids, producer_id: producerId },
  })
  return PictureRow.array().parse(data)
}
