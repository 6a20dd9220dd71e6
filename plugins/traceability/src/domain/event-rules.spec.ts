import { eventRefusal, releaseRefusals } from "./event-rules"
import { TRACE_STEPS, type TraceStep } from "./lot"

const AT = "2026-11-23T05:00:00.000Z"
const event = (overrides: { happened_at?: string; corrects?: string | null } = {}) => ({
  lot_id: "lot_1",
  happened_at: "2026-11-20T05:00:00.000Z",
  corrects: null,
  ...overrides,
})

describe("appending an event", () => {
  it("takes what has happened, and forgives a clock that runs five minutes ahead", () => {
    expect(eventRefusal(event(), [], AT)).toBeNull()
    expect(eventRefusal(event({ happened_at: "2026-11-23T05:05:00.000Z" }), [], AT)).toBeNull()
  })

  it("refuses what has not happened yet", () => {
    expect(eventRefusal(event({ happened_at: "2026-11-23T05:05:00.001Z" }), [], AT)).toBe(
      "happened_in_the_future"
    )
  })

  it("refuses a moment that cannot be read", () => {
    expect(eventRefusal(event({ happened_at: "hôm qua" }), [], AT)).toBe(
      "happened_at_not_an_instant"
    )
  })

  it("lets a correction point at one event of its own lot, once", () => {
    const first = { id: "evt_1", lot_id: "lot_1", corrects: null }
    const correction = event({ corrects: "evt_1" })

    expect(eventRefusal(correction, [first], AT)).toBeNull()
    expect(eventRefusal(correction, [], AT)).toBe("corrects_unknown_event")
    expect(eventRefusal(correction, [{ ...first, lot_id: "lot_2" }], AT)).toBe(
      "corrects_unknown_event"
    )
    expect(
      eventRefusal(correction, [first, { id: "evt_2", lot_id: "lot_1", corrects: "evt_1" }], AT)
    ).toBe("already_corrected")
  })
})

describe("releasing a lot", () => {
  const steps = (...names: TraceStep[]) =>
    names.map((step, index) => ({ id: `evt_${index}`, step, corrects: null }))

  it("takes a producer, an origin and a step of making", () => {
    expect(releaseRefusals("prod_1", steps("harvest", "processing"))).toEqual([])
  })

  it("names everything that is missing", () => {
    expect(releaseRefusals(null, [])).toEqual(["no_producer", "no_origin_event", "no_making_event"])
    expect(releaseRefusals("prod_1", steps("packing"))).toEqual(["no_origin_event"])
    expect(releaseRefusals("prod_1", steps("raw_material"))).toEqual(["no_making_event"])
  })

  it.each(TRACE_STEPS)("does not take %s alone for both", (step) => {
    expect(releaseRefusals("prod_1", steps(step))).not.toEqual([])
  })

  it("does not count an event that was corrected away", () => {
    const events = [
      ...steps("harvest", "packing"),
      { id: "evt_9", step: "other" as const, corrects: "evt_0" },
    ]
    expect(releaseRefusals("prod_1", events)).toEqual(["no_origin_event"])
  })
})
