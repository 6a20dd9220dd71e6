import { drawBaseMap } from "./geometry/base-map"
import { distance } from "./geometry/point"
import { MARK_RADIUS, mapMarks } from "./map-marks"

const commune = (code: string, lon: number, villages: string[], producers: string[]) => ({
  code,
  name: `Xã ${code}`,
  lon,
  lat: 22 + lon / 100,
  village_handles: villages,
  producer_handles: producers,
})

const COMMUNES = [
  commune("00001", 104.6, ["a", "b", "c"], ["p", "q"]),
  commune("00002", 105, [], ["r"]),
  commune("00003", 105.3, ["d"], []),
  { ...commune("00004", 105, [], []), lat: 22.4 },
]

function marks() {
  const base = drawBaseMap(COMMUNES, null)
  return base === null ? { villages: [], producers: [] } : mapMarks(base, COMMUNES)
}

describe("mapMarks", () => {
  it("marks every village, and the producers of a commune together", () => {
    expect(marks().villages.map(({ handle }) => handle)).toEqual(["a", "b", "c", "d"])
    expect(marks().producers.map(({ handles }) => handles)).toEqual([["p", "q"], ["r"]])
  })

  it("lets no two marks of one commune cover each other", () => {
    const { villages, producers } = marks()
    const points = [...villages, ...producers].map(({ at }) => at)
    const nearest = points.flatMap((a, i) => points.slice(i + 1).map((b) => distance(a, b)))
    expect(Math.min(...nearest)).toBeGreaterThan(2 * MARK_RADIUS)
  })
})
