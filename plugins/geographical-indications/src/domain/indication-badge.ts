import type { IsoInstant, Localised } from "@cholang/shared"
import type { IndicationStatus } from "./indication"
import { rightStatusAt, type RightTerm } from "./right-status"

/** What of an indication decides whether its badge can be shown at all. */
export type IndicationClaim = {
  handle: string
  name: Localised
  status: IndicationStatus
  area_commune_codes: readonly string[]
}

/** A right together with the indication that it is for. */
export type RightClaim = RightTerm & {
  product_ids: readonly string[]
  indication: IndicationClaim
}

/** The goods for which a badge is asked: one product, made in one commune. */
export type GoodsOfOrigin = { product_id: string; commune_code: string }

/**
 * The indications that these goods may bear at `at`: registered, with an active right that covers the product, and
 * made inside the area. One badge an indication, the one that lasts longest.
 */
export function badgesFor(
  rights: readonly RightClaim[],
  goods: GoodsOfOrigin,
  at: IsoInstant
): { handle: string; name: Localised; valid_until: IsoInstant | null }[] {
  const lasting = rights
    .filter((right) => mayBear(right, goods, at))
    .sort((left, right) => endOf(right) - endOf(left))
  const handles = [...new Set(lasting.map(({ indication }) => indication.handle))].sort()
  return handles.flatMap((handle) =>
    lasting
      .filter(({ indication }) => indication.handle === handle)
      .slice(0, 1)
      .map(({ indication: { name }, valid_until }) => ({ handle, name, valid_until }))
  )
}

function mayBear(right: RightClaim, goods: GoodsOfOrigin, at: IsoInstant): boolean {
  const { indication } = right
  return (
    indication.status === "registered" &&
    rightStatusAt(right, at) === "active" &&
    right.product_ids.includes(goods.product_id) &&
    indication.area_commune_codes.includes(goods.commune_code)
  )
}

function endOf(right: RightTerm): number {
  return right.valid_until === null ? Infinity : Date.parse(right.valid_until)
}
