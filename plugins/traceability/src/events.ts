import type { LotState } from "./domain"

/** Lots are told of one by one; recorded events and issued codes once for every lot that got some. */
export const TraceabilityEvents = {
  LOT_OPENED: "traceability-lot.opened",
  LOT_RELEASED: "traceability-lot.released",
  /** Held back, put on sale again, or closed: `state` says which. */
  LOT_MOVED: "traceability-lot.moved",
  RECALL_ISSUED: "traceability-recall.issued",
  EVENT_RECORDED: "traceability-event.recorded",
  CODE_ISSUED: "traceability-code.issued",
} as const

/** With the `LOT_*` and `RECALL_ISSUED` events. */
export type LotEventPayload = {
  id: string
  product_id: string
  producer_id: string
  state: LotState
}
/** With `EVENT_RECORDED` and `CODE_ISSUED`: the lot whose public record is longer now. */
export type LotRecordPayload = { lot_id: string }

export function lotEventPayload({
  id,
  product_id,
  producer_id,
  state,
}: LotEventPayload): LotEventPayload {
  return { id, product_id, producer_id, state }
}

/** One payload a lot, however many records it got. */
export function lotRecordPayloads(records: readonly LotRecordPayload[]): LotRecordPayload[] {
  return [...new Set(records.map(({ lot_id }) => lot_id))].map((lot_id) => ({ lot_id }))
}
