import type { IsoDay } from "@cholang/shared"
import { type BasisPoints, rateOf } from "../basis-points"
import type { ProducerKind } from "../producer"

/** What is sold, as the table of rates tells it apart. */
export const TAX_ACTIVITIES = ["goods", "service", "transport"] as const
export type TaxActivity = (typeof TAX_ACTIVITIES)[number]

export const TAX_RESIDENCIES = ["resident", "non_resident"] as const
export type TaxResidency = (typeof TAX_RESIDENCIES)[number]

/** A row of the table of rates that platforms withhold (Decree 117/2025, from 01/07/2026 Decree 252/2026, art. 44). */
export type PlatformTaxRate = {
  readonly id: string
  readonly activity: TaxActivity
  readonly residency: TaxResidency
  readonly vat_bps: BasisPoints
  readonly pit_bps: BasisPoints
  readonly effective_from: IsoDay
  /** The last day on which the row holds; null while no end is known. */
  readonly effective_to: IsoDay | null
}

/** A rate as it was applied, kept with the transaction so that a return takes back exactly what was withheld. */
export type WithholdingRate = {
  readonly rate_id: string
  readonly activity: TaxActivity
  readonly vat_bps: BasisPoints
  readonly pit_bps: BasisPoints
}

/**
 * Whether the platform withholds for this kind of producer. The duty is about households and individuals in business;
 * a farm (*trang trại*) is how one of these works, not a legal form of its own. Cooperatives and companies declare
 * themselves, and a cooperative group is neither household nor individual (docs/decisions/0017).
 */
export function isWithheldFrom(kind: ProducerKind): boolean {
  return WITHHELD[kind]
}

const WITHHELD: Readonly<Record<ProducerKind, boolean>> = {
  individual: true,
  household_business: true,
  farm: true,
  cooperative_group: false,
  cooperative: false,
  company: false,
}

/**
 * The rates of a day, one for each activity. Where rows overlap, the one that began last holds; an activity without a
 * row of its own gets the highest rates of that day, as the decree says of what cannot be told apart.
 */
export function withholdingRates(
  rates: readonly PlatformTaxRate[],
  kind: ProducerKind,
  day: IsoDay,
  residency: TaxResidency = "resident"
): WithholdingRate[] {
  if (!isWithheldFrom(kind)) {
    return []
  }
  const inForce = rates
    .filter(
      (rate) =>
        rate.residency === residency &&
        rate.effective_from <= day &&
        (rate.effective_to === null || day <= rate.effective_to)
    )
    .sort((left, right) => right.effective_from.localeCompare(left.effective_from))

  const highest = [...inForce].sort((left, right) => total(right) - total(left))[0]

  return TAX_ACTIVITIES.flatMap((activity) => {
    const row = inForce.find((rate) => rate.activity === activity) ?? highest
    return row === undefined
      ? []
      : [{ rate_id: row.id, activity, vat_bps: row.vat_bps, pit_bps: row.pit_bps }]
  })
}

function total({ vat_bps, pit_bps }: PlatformTaxRate): number {
  return vat_bps + pit_bps
}

export type WithheldTax = { readonly vat_vnd: number; readonly pit_vnd: number }

/** The tax on what a shopper paid for a line; each line is rounded by itself. */
export function withheldTax(
  totalVnd: number,
  activity: TaxActivity,
  rates: readonly WithholdingRate[]
): WithheldTax {
  const rate = rates.find((candidate) => candidate.activity === activity)

  return rate === undefined
    ? { vat_vnd: 0, pit_vnd: 0 }
    : { vat_vnd: rateOf(totalVnd, rate.vat_bps), pit_vnd: rateOf(totalVnd, rate.pit_bps) }
}
