import { sampleEvent, samplePassport } from "./sample-passport"
import { timeline } from "./timeline"

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
