import { sampleEvent, samplePassport } from "./sample-passport"
import { recordedTogether, timeline } from "./timeline"

describe("timeline", () => {
  it("runs from the beginning of the lot, whatever the order of recording", () => {
    expect(timeline(samplePassport()).map(({ event }) => event.id)).toEqual(["harvest", "packing"])
  })

  it("marks what was written down days after it happened", () => {
    expect(timeline(samplePassport()).map(({ isRecordedLate }) => isRecordedLate)).toEqual([
      true,
      false,
    ])
  })

  it("keeps a corrected step and ties it to its correction", () => {
    const events = [
      sampleEvent({ id: "first" }),
      sampleEvent({ id: "second", corrects: "first", happened_at: "2026-09-21T00:00:00Z" }),
    ]
    const [first, second] = timeline(samplePassport({ events }))
    expect(first?.correctedBy?.id).toBe("second")
    expect(second?.corrects?.id).toBe("first")
  })

  it("names the commune of a step, and none where none was recorded", () => {
    const events = [
      sampleEvent({}),
      sampleEvent({ commune_code: null }),
      sampleEvent({ commune_code: "99999" }),
    ]
    expect(
      timeline(samplePassport({ events })).map(({ commune }) => commune?.name ?? null)
    ).toEqual(["Xã Lùng Tám", null, null])
  })
})

describe("recordedTogether", () => {
  const told = (...steps: { happened_at: string; recorded_at: string }[]) =>
    recordedTogether(
      timeline(
        samplePassport({
          events: steps.map((step, index) => sampleEvent({ id: `e${index}`, ...step })),
        })
      )
    )
  const OLD = { happened_at: "2026-03-28T00:00:00Z", recorded_at: "2026-11-23T18:00:00Z" }
  const SAME_DAY_IN_VIET_NAM = { ...OLD, recorded_at: "2026-11-24T02:00:00Z" }

  it("says once when a whole story was written down on one day, by the days of Viet Nam", () => {
    expect(told(OLD, SAME_DAY_IN_VIET_NAM)).toBe(OLD.recorded_at)
  })

  it("leaves each step its own day when they differ, and says nothing of what was written in time", () => {
    expect(told(OLD, { ...OLD, recorded_at: "2026-11-25T02:00:00Z" })).toBeNull()
    const inTime = { happened_at: "2026-11-23T08:00:00Z", recorded_at: "2026-11-23T09:00:00Z" }
    expect(told(inTime, inTime)).toBeNull()
  })
})
