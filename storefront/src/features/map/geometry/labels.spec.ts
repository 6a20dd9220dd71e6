import { type LabelRequest, placeLabels } from "./labels"

const OPTIONS = { width: 200, height: 200, fontSize: 10, obstacles: [] }
const label = (id: string, x: number, y: number): LabelRequest => ({
  id,
  text: id,
  at: [x, y],
  markRadius: 5,
})

describe("placeLabels", () => {
  it("stands a label to the right of its mark where there is room", () => {
    expect(placeLabels([label("Cao Bồ", 50, 50)], OPTIONS)).toMatchObject([
      { anchor: "start", x: 58 },
    ])
  })

  it("turns a label to the left at the right edge, so that it is not cut off", () => {
    expect(placeLabels([label("Hồng Thái", 190, 50)], OPTIONS)).toMatchObject([{ anchor: "end" }])
  })

  it("covers no other mark", () => {
    const neighbour = { at: [80, 50] as const, radius: 5 }
    const [placed] = placeLabels([label("Thượng Lâm", 50, 50)], {
      ...OPTIONS,
      obstacles: [neighbour],
    })
    expect(placed?.anchor).not.toBe("start")
  })

  it("leaves a label out rather than print it over another", () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      label(`Làng ${index}`, 100 + (index % 3), 100)
    )
    const placed = placeLabels(crowd, OPTIONS)
    expect(placed.length).toBeGreaterThan(0)
    expect(placed.length).toBeLessThan(crowd.length)
  })
})
