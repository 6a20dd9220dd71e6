import type { Localised } from "@cholang/shared"

export const LOT_STATES = ["draft", "released", "held", "recalled", "closed"] as const
export type LotState = (typeof LOT_STATES)[number]

/** Quantities of lots are integers of these. */
export const LOT_UNITS = ["gram", "millilitre", "piece"] as const
export type LotUnit = (typeof LOT_UNITS)[number]

/** A code names a lot (`/b/…`) or a product label of a lot (`/c/…`). */
export const CODE_KINDS = ["label", "lot"] as const
export type CodeKind = (typeof CODE_KINDS)[number]

/** Steps of a lot's life (traceability minimum, Circular 02/2024/TT-BKHCN). */
export const TRACE_STEPS = [
  "cultivation",
  "harvest",
  "raw_material",
  "preparation",
  "processing",
  "inspection",
  "packing",
  "storage",
  "transport",
  "distribution",
  "other",
] as const
export type TraceStep = (typeof TRACE_STEPS)[number]

/** What backs an event: a certificate, a test report, a photograph. Some of it is named without being public. */
export type TraceEvidence = { label: Localised; url: string | null }

/** What a scan may honestly say. It never says that the goods are genuine: a code can be copied. */
export const VERDICTS = [
  "in_circulation",
  "expired",
  "recalled",
  "held",
  "closed",
  "not_released",
  "unknown",
] as const
export type Verdict = (typeof VERDICTS)[number]
