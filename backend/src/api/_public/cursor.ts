import { MedusaError } from "@medusajs/framework/utils"
import { decodeCursor } from "../../catalog/cursor"

/** Where the page begins; the beginning without a cursor, and a refusal of one that no answer of ours contained. */
export function offsetOf(cursor: string | undefined): number {
  const offset = cursor === undefined ? 0 : decodeCursor(cursor)

  if (offset === null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "cursor: not one of ours. Take `next_cursor` of the previous page, or leave it out.",
      "invalid_cursor"
    )
  }
  return offset
}
