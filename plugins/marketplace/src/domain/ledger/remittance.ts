import type { IsoInstant } from "@cholang/shared"
import { balanced, type PlannedTransaction } from "./transaction"

/** What became of a row of a carrier's remittance file. */
export const REMITTANCE_STATES = ["matched", "difference", "unmatched", "already_remitted"] as const
export type RemittanceState = (typeof REMITTANCE_STATES)[number]

/** A parcel whose cash a carrier owes. */
export type OwedParcel = {
  readonly producer_order_id: string
  readonly producer_id: string
  readonly display_id: string
  readonly tracking_number: string | null
  /** What the carrier still owes of it; zero once it was remitted. */
  readonly owed_vnd: number
}

/** A row of the file: the parcel as the carrier names it, and what it pays for it. */
export type RemittanceRow = {
  readonly reference: string
  readonly amount_vnd: number
}

export type RemittanceMatch = {
  readonly state: RemittanceState
  readonly parcel: OwedParcel | null
  /** Remitted minus owed: negative where the carrier paid too little. */
  readonly difference_vnd: number
}

/**
 * Finds the parcel of each row by its tracking number or, failing that, by the number of the producer's order. A parcel
 * is remitted once: a second row for it waits for the operator, as does every sum that is not the one owed.
 */
export function matchRemittance(
  rows: readonly RemittanceRow[],
  parcels: readonly OwedParcel[]
): RemittanceMatch[] {
  const taken = new Set<string>()

  return rows.map(({ reference, amount_vnd }) => {
    const parcel = findParcel(reference, parcels)
    if (parcel === null) {
      return { state: "unmatched", parcel, difference_vnd: 0 }
    }
    if (parcel.owed_vnd === 0 || taken.has(parcel.producer_order_id)) {
      return { state: "already_remitted", parcel, difference_vnd: 0 }
    }
    taken.add(parcel.producer_order_id)
    const difference = amount_vnd - parcel.owed_vnd
    return {
      state: difference === 0 ? "matched" : "difference",
      parcel,
      difference_vnd: difference,
    }
  })
}

function findParcel(reference: string, parcels: readonly OwedParcel[]): OwedParcel | null {
  const wanted = normalised(reference)
  return (
    parcels.find(
      ({ tracking_number }) => tracking_number !== null && normalised(tracking_number) === wanted
    ) ??
    parcels.find(({ display_id }) => normalised(display_id) === wanted) ??
    null
  )
}

/** How references are compared: carriers print them with spaces, a leading `#`, in either case. */
export function normalised(reference: string): string {
  return reference.replaceAll(/[\s#]/g, "").toUpperCase()
}

/** The carrier's debt of a parcel is settled by what it paid; what an operator accepted as missing is booked apart. */
export function planRemittance(
  parcel: OwedParcel,
  amountVnd: number,
  at: IsoInstant
): PlannedTransaction {
  return {
    kind: "cod_remitted",
    source_id: parcel.producer_order_id,
    producer_id: parcel.producer_id,
    producer_order_id: parcel.producer_order_id,
    reverses: null,
    occurred_at: at,
    entries: balanced([
      ["bank", "remittance", amountVnd],
      ["carrier_difference", "remittance_difference", parcel.owed_vnd - amountVnd],
      ["carrier_receivable", "remittance", -parcel.owed_vnd],
    ]),
    detail: {},
  }
}
