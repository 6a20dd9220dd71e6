import type { IsoInstant } from "@cholang/shared"
import { type LocalDate, localDateOf } from "./local-date"
import type { LotState, Verdict } from "./lot"

export type VerdictLot = { state: LotState; expires_on: LocalDate | null }

/**
 * What a scan may say of a code at a moment. `lot` is null when the code was never issued. It speaks of the record alone
 * and never says that the goods are genuine: a printed code can be copied.
 *
 * The gravest fact wins: a recall over everything, then what was never put on sale, what is held back, what has expired,
 * and only then the harmless ones. Goods are good through the whole of their expiry date.
 */
export function verdictOf(lot: VerdictLot | null, at: IsoInstant): Verdict {
  if (lot === null) {
    return "unknown"
  }

  switch (lot.state) {
    case "recalled":
      return "recalled"
    case "draft":
      return "not_released"
    case "held":
      return "held"
    case "closed":
      return isExpired(lot, at) ? "expired" : "closed"
    case "released":
      return isExpired(lot, at) ? "expired" : "in_circulation"
  }
}

function isExpired({ expires_on }: VerdictLot, at: IsoInstant): boolean {
  return expires_on !== null && localDateOf(at) > expires_on
}
