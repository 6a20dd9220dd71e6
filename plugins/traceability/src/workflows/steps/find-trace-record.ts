import type { IsoInstant } from "@cholang/shared"
import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { codeUri, verdictOf } from "../../domain"
import type { PassportEvent, PassportLot, TraceRecord } from "../../http"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type Lot from "../../modules/traceability/models/lot"
import type TraceEvent from "../../modules/traceability/models/trace-event"
import { traceabilityOptionsOf } from "../../options"

export type FindTraceRecordInput = {
  /** In canonical form, as `parseCode` gives it. */
  code: string
  at: IsoInstant
}

/** Two indexed reads: the code with its lot, then the events of that lot in the order in which they happened. */
export const findTraceRecordStep = createStep(
  "find-trace-record",
  async ({ code, at }: FindTraceRecordInput, { container }) => {
    const traceability = container.resolve(TRACEABILITY_MODULE)
    const { publicIdUrl } = traceabilityOptionsOf(container)
    const [issued] = await traceability.listTraceCodes({ code }, { relations: ["lot"], take: 1 })

    if (!issued) {
      return new StepResponse<TraceRecord>({
        code,
        kind: "label",
        verdict: verdictOf(null, at),
        uri: codeUri(publicIdUrl, "label", code),
        lot: null,
        events: [],
      })
    }

    const { kind, lot } = issued
    const events = await traceability.listTraceEvents(
      { lot_id: lot.id },
      { order: { happened_at: "ASC", recorded_at: "ASC" } }
    )

    return new StepResponse<TraceRecord>({
      code,
      kind,
      verdict: verdictOf(lot, at),
      uri: codeUri(publicIdUrl, kind, code),
      lot: passportLotOf(lot),
      events: events.map(passportEventOf),
    })
  }
)

function passportLotOf(lot: InferTypeOf<typeof Lot>): PassportLot {
  const { recalled_at, recall_reason, recall_instructions } = lot

  return {
    code: lot.code,
    lot_no: lot.lot_no,
    product_id: lot.product_id,
    producer_id: lot.producer_id,
    commune_code: lot.commune_code,
    quantity: lot.quantity,
    unit: lot.unit,
    made_on: lot.made_on,
    expires_on: lot.expires_on,
    state: lot.state,
    recall:
      recalled_at && recall_reason && recall_instructions
        ? {
            reason: recall_reason,
            instructions: recall_instructions,
            recalled_at: recalled_at.toISOString(),
          }
        : null,
    standards: lot.standards,
    is_demo: lot.is_demo,
  }
}

function passportEventOf(event: InferTypeOf<typeof TraceEvent>): PassportEvent {
  return {
    id: event.id,
    step: event.step,
    title: event.title,
    note: event.note,
    commune_code: event.commune_code,
    happened_at: event.happened_at.toISOString(),
    recorded_at: event.recorded_at.toISOString(),
    actor: event.actor,
    evidence: event.evidence,
    corrects: event.corrects,
  }
}
