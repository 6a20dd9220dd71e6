import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { lotRecordPayloads, TraceabilityEvents } from "../events"
import { appendTraceEventsStep, type RecordTraceEventInput } from "./steps/append-trace-events"

export type RecordTraceEventsWorkflowInput = { events: RecordTraceEventInput[] }

/**
 * Appends events to the lives of lots, all or none. The database refuses to take an event back, so appending is the last
 * step; what it announces goes out when the workflow has succeeded. Run it last in a larger workflow, too.
 *
 * @summary Record trace events.
 */
export const recordTraceEventsWorkflow = createWorkflow(
  "record-trace-events",
  (input: RecordTraceEventsWorkflowInput) => {
    emitEventStep({
      eventName: TraceabilityEvents.EVENT_RECORDED,
      data: transform({ input }, ({ input }) => lotRecordPayloads(input.events)),
    })

    const events = appendTraceEventsStep(input.events)

    return new WorkflowResponse(events)
  }
)
