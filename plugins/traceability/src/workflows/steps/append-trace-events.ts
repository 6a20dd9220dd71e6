import { asOf, type IsoInstant, type Localised } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { eventRefusal, type TraceEvidence, type TraceStep } from "../../domain"
import { TRACEABILITY_MODULE } from "../../modules/traceability"

export type RecordTraceEventInput = {
  lot_id: string
  step: TraceStep
  title: Localised
  note?: Localised | null
  /** Five-digit code of the commune where it happened. */
  commune_code?: string | null
  /** At most five minutes ahead of the application's clock. */
  happened_at: IsoInstant
  /** Who did it, as it may be shown to the public. */
  actor: string
  evidence?: TraceEvidence[]
  /** Id of the event of the same lot that this one puts right. */
  corrects?: string | null
  is_demo?: boolean
}

/**
 * Appends events to the lives of lots. It has no undo, because the database refuses to take an event back: a workflow
 * puts this step last.
 */
export const appendTraceEventsStep = createStep(
  "append-trace-events",
  async (events: RecordTraceEventInput[], { container }) => {
    const traceability = container.resolve(TRACEABILITY_MODULE)
    const at = asOf(container)
    const lotIds = [...new Set(events.map(({ lot_id }) => lot_id))]
    const lots = new Set(
      (await traceability.listLots({ id: lotIds }, { select: ["id"] })).map(({ id }) => id)
    )
    const known = events.some(({ corrects }) => corrects)
      ? await traceability.listTraceEvents(
          { lot_id: lotIds },
          { select: ["id", "lot_id", "corrects"] }
        )
      : []

    for (const event of events) {
      if (!lots.has(event.lot_id)) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `Lot ${event.lot_id} does not exist`,
          "lot_not_found"
        )
      }
      const refusal = eventRefusal({ ...event, corrects: event.corrects ?? null }, known, at)
      if (refusal) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `Event "${event.title.en}" of lot ${event.lot_id} cannot be recorded: ${refusal}`,
          refusal
        )
      }
    }

    const recorded = await traceability.createTraceEvents(
      events.map(({ evidence = [], happened_at, ...event }) => ({
        ...event,
        evidence,
        happened_at: new Date(happened_at),
        recorded_at: new Date(at),
      }))
    )

    return new StepResponse(recorded)
  }
)
