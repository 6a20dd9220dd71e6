import { decodePageCursor, encodePageCursor, type PageCursor } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

export type Page = { limit: number; cursor?: string | undefined }

/** The connection that lists are read over: one statement each, never a walk of relations. */
export function database(container: MedusaContainer) {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
}

/** Where the page begins; null for the first one, a refusal for a word that no answer of ours contained. */
export function cursorOf(cursor: string | undefined): PageCursor | null {
  if (cursor === undefined) {
    return null
  }
  const read = decodePageCursor(cursor)
  if (read === null || Number.isNaN(Date.parse(read.after))) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "cursor: not one of ours. Take `next_cursor` of the previous page, or leave it out.",
      "invalid_cursor"
    )
  }
  return read
}

/** One row more than the page holds was read; whether it is there says whether there is a next page. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  cursorAt: (row: Row) => PageCursor
): { rows: Row[]; next_cursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)

  return {
    rows: shown,
    next_cursor:
      rows.length > limit && last !== undefined ? encodePageCursor(cursorAt(last)) : null,
  }
}

/** What somebody may not see is answered like what does not exist. */
export function notFound(what: string, id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `No ${what} ${id}`, "not_found")
}
