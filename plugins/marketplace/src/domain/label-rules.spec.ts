import { isAlcoholSet, labelKindOf, requiredLabelKeys } from "./label-rules"

const NOW = "2026-11-23T05:00:00.000Z"

describe("label rules", () => {
  it("give every one of the 26 product sets a kind and fields, all with name, responsible party and origin", () => {
    for (let set = 1; set <= 26; set += 1) {
      expect(requiredLabelKeys(set, NOW)).toEqual(
        expect.arrayContaining(["goods_name", "responsible_party", "origin"])
      )
    }
  })

  it("want the strength of spirits and the shelf life of food", () => {
    expect(requiredLabelKeys(14, NOW)).toContain("ethanol_percent")
    expect(requiredLabelKeys(11, NOW)).toContain("expires_on")
    expect(requiredLabelKeys(21, NOW)).not.toContain("expires_on")
  })

  it("take sets 14 and 15, and no other, for alcohol", () => {
    const sets = Array.from({ length: 26 }, (_, index) => index + 1)
    expect(sets.filter(isAlcoholSet)).toEqual([14, 15])
  })

  it.each([
    [18, "health_food"],
    [19, "cosmetic"],
    [22, "textile"],
    [24, "living"],
    [26, "service"],
  ])("take set %s for %s", (set, kind) => {
    expect(labelKindOf(set)).toBe(kind)
  })
})
