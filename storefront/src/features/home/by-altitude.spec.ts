import type { VillageSummary } from "@cholang/craft-villages/http"
import { villagesByAltitude } from "./by-altitude"

function villageAt(altitude: number | null): VillageSummary {
  const name = { vi: String(altitude), en: String(altitude) }
  return {
    handle: String(altitude),
    name,
    type: "craft_village",
    status: "effective",
    commune: { code: "1", name: "", province_code: "08", province_name: "" },
    crafts: [],
    altitude_metres: altitude,
    picture: null,
    is_demo: false,
  }
}

it("shows the lowest, the highest and some between, upwards", () => {
  const villages = [900, 60, null, 1400, 300, 650, 100].map(villageAt)
  expect(villagesByAltitude(villages, 3).map(({ altitude_metres }) => altitude_metres)).toEqual([
    60, 650, 1400,
  ])
})

it("shows all when there are few, and none without a measured altitude", () => {
  expect(villagesByAltitude([villageAt(2), villageAt(1)], 5).map(({ handle }) => handle)).toEqual([
    "1",
    "2",
  ])
  expect(villagesByAltitude([villageAt(null)], 5)).toEqual([])
})
