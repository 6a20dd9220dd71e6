import type { IsoDay, Localised } from "@cholang/shared"

/** Where the registration of an indication stands (Intellectual Property Law 50/2005/QH11). */
export const INDICATION_STATUSES = [
  "filed",
  "published",
  "registered",
  "refused",
  "terminated",
  "cancelled",
] as const
export type IndicationStatus = (typeof INDICATION_STATUSES)[number]

/** A body that manages an indication for the State, and for how long; an open side is null. */
export type IndicationManager = { name: string; from: IsoDay | null; until: IsoDay | null }

/** One measurable limit of the registered specification (*bản mô tả tính chất đặc thù*); an open side is null. */
export type SpecificationLimit = {
  name: Localised
  min: number | null
  max: number | null
  /** As written on the specification: `g`, `cm`, `%`, `°Bx`. */
  unit: string
}
