import type { IsoDay, IsoInstant } from "@cholang/shared"
import type { IndicationClaim, RightClaim } from "./indication-badge"
import type { RightChange } from "./right-history"
import type { RightReason } from "./right-state"
import { rightReasonAt, type RightStatus, rightStatusAt, type RightTerm } from "./right-status"

/** A right as a database or a query hands it over: instants are dates or texts. */
export type StoredRight = {
  id: string
  producer_id: string
  product_ids: string[]
  commune_code: string
  certificate_no: string
  granted_on: IsoDay
  valid_until: Date | IsoInstant | null
  is_demo: boolean
  events: readonly {
    state: RightChange["state"]
    reason: RightReason | null
    changed_at: Date | IsoInstant
  }[]
}

/** The columns that `readRight` and `readRightClaim` need, for queries; the latter also needs those of the indication. */
export const RIGHT_COLUMNS = [
  "id",
  "producer_id",
  "product_ids",
  "commune_code",
  "certificate_no",
  "granted_on",
  "valid_until",
  "is_demo",
  "events.state",
  "events.reason",
  "events.changed_at",
] as const

/** The columns of the indication that `readRightClaim` needs. */
export const RIGHT_INDICATION_COLUMNS = [
  "indication.handle",
  "indication.name",
  "indication.status",
  "indication.area_commune_codes",
] as const

/** A right of use as the register answers it: status and reason are those at one moment. */
export type RightReading = {
  id: string
  producer_id: string
  product_ids: string[]
  certificate_no: string
  granted_on: IsoDay
  valid_until: IsoInstant | null
  status: RightStatus
  reason: RightReason | null
  is_demo: boolean
}

/** What the rules need of a stored right. */
export function readRightTerm(stored: Pick<StoredRight, "valid_until" | "events">): RightTerm {
  return {
    valid_until: stored.valid_until === null ? null : isoInstant(stored.valid_until),
    history: stored.events.map(({ state, reason, changed_at }) => ({
      state,
      reason,
      changed_at: isoInstant(changed_at),
    })),
  }
}

/** What `badgesFor` needs of a stored right with its indication. */
export function readRightClaim(
  stored: Pick<StoredRight, "valid_until" | "events" | "product_ids"> & {
    indication: IndicationClaim
  }
): RightClaim {
  const { product_ids, indication } = stored
  return { ...readRightTerm(stored), product_ids, indication }
}

/** The answer about a stored right at `at`. */
export function readRight(stored: StoredRight, at: IsoInstant): RightReading {
  const term = readRightTerm(stored)
  return {
    id: stored.id,
    producer_id: stored.producer_id,
    product_ids: stored.product_ids,
    certificate_no: stored.certificate_no,
    granted_on: stored.granted_on,
    valid_until: term.valid_until,
    status: rightStatusAt(term, at),
    reason: rightReasonAt(term, at),
    is_demo: stored.is_demo,
  }
}

function isoInstant(instant: Date | IsoInstant): IsoInstant {
  return new Date(instant).toISOString()
}
