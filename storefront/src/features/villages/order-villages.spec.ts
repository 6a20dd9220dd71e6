import { CRAFT_GROUPS } from "@cholang/craft-villages/domain"
import type { CraftSummary, VillageSummary } from "@cholang/craft-villages/http"
import { byAltitude, groupsPresent, ofGroup } from "./order-villages"

const TEA: CraftSummary = {
  handle: "tea",
  name: { vi: "Chè", en: "Tea" },
  group: "food_processing",
}
const HEMP: CraftSummary = {
  handle: "hemp",
  name: { vi: "Lanh", en: "Hemp" },
  group: "wood_weaving_textile_metal",
}

function village(name: string, altitudeMetres: number | null, crafts = [TEA]): VillageSummary {
  return {
    handle: name,
    name: { vi: name, en: name },
    type: "craft_village",
    status: "unclassified",
    commune: { code: "00901", name: "Xã", province_code: "08", province_name: "Tuyên Quang" },
    crafts,
    altitude_metres: altitudeMetres,
    picture: null,
    is_demo: true,
  }
}

const names = (villages: VillageSummary[]) => villages.map(({ handle }) => handle)

it("climbs from the river and puts villages that were not measured last", () => {
  const villages = [
    village("Yên Thượng", null),
    village("Cao Bồ", 1400),
    village("Đồng Đài", null),
    village("Phù Lưu", 60),
  ]
  expect(names(byAltitude(villages, "vi"))).toEqual(["Phù Lưu", "Cao Bồ", "Đồng Đài", "Yên Thượng"])
})

it("finds a village under each of its crafts' groups", () => {
  const villages = [village("a", 1), village("b", 2, [TEA, HEMP])]
  expect(names(ofGroup(villages, "wood_weaving_textile_metal"))).toEqual(["b"])
  expect(names(ofGroup(villages, null))).toEqual(["a", "b"])
})

it("offers no group that would lead to an empty list", () => {
  expect(groupsPresent([village("b", 2, [HEMP, TEA])], CRAFT_GROUPS)).toEqual([
    "food_processing",
    "wood_weaving_textile_metal",
  ])
})
