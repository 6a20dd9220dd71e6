import type { Localised } from "@cholang/shared"
import type { CodeKind, LotState, LotUnit, TraceEvidence, TraceStep, Verdict } from "../domain"

/** One step of a lot's life. Append-only: a correction is a later event that points back. */
export type PassportEvent = {
  id: string
  step: TraceStep
  title: Localised
  note: Localised | null
  commune_code: string | null
  /** When it happened, and when it was written down. */
  happened_at: string
  recorded_at: string
  actor: string
  evidence: TraceEvidence[]
  corrects: string | null
}

export type PassportLot = {
  code: string
  lot_no: string
  product_id: string
  producer_id: string
  commune_code: string
  quantity: number
  unit: LotUnit
  made_on: string
  expires_on: string | null
  state: LotState
  recall: { reason: Localised; instructions: Localised; recalled_at: string } | null
  standards: string[]
  is_demo: boolean
}

/** What traceability alone knows of a code; the backend's passport adds product, producer and certificates. */
export type TraceRecord = {
  code: string
  kind: CodeKind
  verdict: Verdict
  /** Address printed in the QR, `PUBLIC_ID_URL/c/…` or `/b/…`. */
  uri: string
  lot: PassportLot | null
  events: PassportEvent[]
}

export type LotSummary = Pick<
  PassportLot,
  "code" | "lot_no" | "product_id" | "commune_code" | "made_on" | "expires_on" | "state" | "is_demo"
> & { uri: string; event_count: number }
