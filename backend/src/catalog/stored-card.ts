import {
  badgesFor,
  nextRightBoundary,
  type RightClaim,
} from "@cholang/geographical-indications/domain"
import { type CertificateClaim, currentBadge, nextBoundary } from "@cholang/ocop/domain"
import type { IsoInstant } from "@cholang/shared"
import type { ProductCard } from "../http"

/** What the star and the indications of a card are computed from. */
export type BadgeClaims = {
  certificates: CertificateClaim[]
  rights: RightClaim[]
}

/**
 * A card as the search index keeps it: all that a list shows, and instead of the star and the indications what they are
 * computed from. A card that was stored yesterday therefore shows today's star.
 */
export type StoredCard = Omit<ProductCard, "star" | "indications"> & BadgeClaims

/** The card to send: star and indications as they stand at `at`. */
export function toCard({ certificates, rights, ...card }: StoredCard, at: IsoInstant): ProductCard {
  const goods = { product_id: card.id, commune_code: card.commune.code }

  return {
    ...card,
    star: currentBadge(certificates, at),
    indications: badgesFor(rights, goods, at),
  }
}

/** The first moment after `at` at which one of these badges changes; null when none is dated. */
export function nextBadgeChange(claims: readonly BadgeClaims[], at: IsoInstant): IsoInstant | null {
  return earliest(
    claims.flatMap(({ certificates, rights }) => [
      nextBoundary(certificates, at),
      nextRightBoundary(rights, at),
    ])
  )
}

/**
 * A right as a card needs it: of this product and this place alone, so that a card does not carry the whole area of an
 * indication with it.
 */
export function rightOfGoods(
  right: RightClaim,
  goods: { product_id: string; commune_code: string }
): RightClaim {
  const { indication, product_ids } = right
  return {
    ...right,
    product_ids: product_ids.filter((id) => id === goods.product_id),
    indication: {
      ...indication,
      area_commune_codes: indication.area_commune_codes.filter(
        (code) => code === goods.commune_code
      ),
    },
  }
}

export function earliest(instants: readonly (IsoInstant | null)[]): IsoInstant | null {
  return instants.reduce<IsoInstant | null>(
    (first, instant) =>
      first === null || (instant !== null && Date.parse(instant) < Date.parse(first))
        ? instant
        : first,
    null
  )
}
