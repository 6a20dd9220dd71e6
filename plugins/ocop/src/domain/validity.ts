import {
  addDays,
  addMonths,
  dayOf,
  type IsoDay,
  type IsoInstant,
  startOfDay,
} from "@cholang/shared"
import type { ValidityInterval } from "@cholang/shared"

/** A certificate stands for 36 months (Decision 26/2026/QĐ-TTg, art. 4; the same in the rule sets before it). */
const VALIDITY_MONTHS = 36
/** A transitional extension lasts at most 180 days after the end as issued (art. 12.3). */
const LONGEST_EXTENSION_DAYS = 180
/** Renewal is filed from 180 until 120 days before the end (art. 5). */
const RENEWAL_OPENS_DAYS = 180
const RENEWAL_CLOSES_DAYS = 120

/**
 * From the beginning of the day of issue until the beginning of the same day 36 months later, in Viet Nam, half-open:
 * issued on 23/11/2023 it is valid throughout 22/11/2026 and no longer on 23/11/2026.
 */
export function validityFrom(issuedOn: IsoDay): { from: IsoInstant; until: IsoInstant } {
  return { from: startOfDay(issuedOn), until: startOfDay(addMonths(issuedOn, VALIDITY_MONTHS)) }
}

/** The latest exclusive end that an extension may give to a certificate that ends at `validUntil`. */
export function latestExtension(validUntil: IsoInstant): IsoInstant {
  return startOfDay(addDays(dayOf(validUntil), LONGEST_EXTENSION_DAYS))
}

/** When a renewal may be filed: from 180 days before the end until 120 days before it, half-open. */
export function renewalWindow(validUntil: IsoInstant): ValidityInterval & {
  from: IsoInstant
  until: IsoInstant
} {
  const lastDay = dayOf(validUntil)
  return {
    from: startOfDay(addDays(lastDay, -RENEWAL_OPENS_DAYS)),
    until: startOfDay(addDays(lastDay, -RENEWAL_CLOSES_DAYS)),
  }
}
