import { drawBaseMap, type MapPlace } from "./base-map"
import { readBoundaries } from "./boundaries"

const PLACES: MapPlace[] = [
  { code: "00001", name: "One", lon: 104.8, lat: 22.9 },
  { code: "00002", name: "Two", lon: 105.2, lat: 22.9 },
  { code: "00003", name: "Three", lon: 105, lat: 22.4 },
  { code: "00004", name: "Four", lon: 105.1, lat: 22.6 },
]

/** Two square communes side by side, sharing one border. */
const TOPOLOGY = JSON.stringify({
  type: "Topology",
  arcs: [
    [
      [105, 22],
      [105, 23],
    ],
    [
      [105, 23],
      [106, 23],
      [106, 22],
      [105, 22],
    ],
    [
      [105, 22],
      [104, 22],
      [104, 23],
      [105, 23],
    ],
  ],
  objects: {
    communes: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", arcs: [[0, 1]], properties: { code: "00001" } },
        { type: "Polygon", arcs: [[2, -1]], properties: { code: "00002" } },
      ],
    },
  },
})

describe("drawBaseMap", () => {
  it("gives every commune an area and a point without any boundary file, and says that it is stylised", () => {
    const map = drawBaseMap(PLACES, null)
    expect([...(map?.cells.keys() ?? [])]).toEqual(["00001", "00002", "00003", "00004"])
    expect(map?.isStylised).toBe(true)
  })

  it("puts north at the top and east on the right", () => {
    const points = drawBaseMap(PLACES, null)?.points
    const [one, two, three] = ["00001", "00002", "00003"].map(
      (code) => points?.get(code) ?? [NaN, NaN]
    )
    expect(one?.[0]).toBeLessThan(two?.[0] ?? NaN)
    expect(one?.[1]).toBeLessThan(three?.[1] ?? NaN)
  })

  it("draws the true areas once a boundary file is named", () => {
    const map = drawBaseMap(PLACES, readBoundaries(TOPOLOGY))
    expect(map?.isStylised).toBe(false)
    expect([...(map?.cells.keys() ?? [])]).toEqual(["00001", "00002"])
    expect(map?.borders.match(/M/g)).toHaveLength(1)
  })

  it("draws nothing rather than nonsense while fewer than three communes are known", () => {
    expect(drawBaseMap(PLACES.slice(0, 2), null)).toBeNull()
  })
})

describe("readBoundaries", () => {
  it("refuses a file that is no topology", () => {
    expect(() => readBoundaries("{}")).toThrow("does not name a TopoJSON topology")
  })
})
