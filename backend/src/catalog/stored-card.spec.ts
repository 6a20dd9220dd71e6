import { nextBadgeChange, rightOfGoods, type StoredCard, toCard } from "./stored-card"

const FROM = "2025-01-01T00:00:00.000Z"
const UNTIL = "2028-01-01T00:00:00.000Z"
const NOW = "2026-11-23T05:00:00.000Z"

const stored: StoredCard = {
  id: "prod",
  handle: "che",
  title: { vi: "Chè", en: "Tea" },
  picture: null,
  price_vnd: 1,
  was_price_vnd: null,
  unit: { vi: "gói", en: "pack" },
  stock: "in_stock",
  producer: { handle: "htx", name: { vi: "HTX", en: "Coop" } },
  village: null,
  commune: { code: "00691", name: "Xã", province_code: "08", province_name: "Tuyên Quang" },
  craft: null,
  product_set: 11,
  is_alcohol: false,
  is_demo: false,
  certificates: [
    {
      star: 4,
      decided_on: "2025-01-01",
      valid_from: FROM,
      valid_until: UNTIL,
      extended_until: null,
      revoked_at: null,
    },
  ],
  rights: [
    {
      valid_until: null,
      history: [{ state: "active", reason: null, changed_at: FROM }],
      product_ids: ["prod"],
      indication: {
        handle: "gi",
        name: { vi: "GI", en: "GI" },
        status: "registered",
        area_commune_codes: ["00691"],
      },
    },
  ],
}

describe("a stored card", () => {
  it("shows the star and the indication of the moment, and not what they are computed from", () => {
    expect(toCard(stored, NOW)).toMatchObject({
      star: { star: 4, valid_until: UNTIL },
      indications: [{ handle: "gi" }],
    })
    expect(toCard(stored, NOW)).not.toHaveProperty("certificates")
    expect(toCard(stored, NOW)).not.toHaveProperty("rights")
  })

  it("shows no star from the very moment at which its certificate ends", () => {
    expect(toCard(stored, UNTIL).star).toBeNull()
    expect(toCard(stored, "2027-12-31T23:59:59.999Z").star).not.toBeNull()
  })

  it("names the next moment at which it changes", () => {
    expect(nextBadgeChange([stored], NOW)).toBe(UNTIL)
    expect(nextBadgeChange([stored], UNTIL)).toBeNull()
    expect(nextBadgeChange([], NOW)).toBeNull()
  })

  it("carries of an indication's area only its own commune", () => {
    const [right] = stored.rights
    const wide = {
      ...right!,
      product_ids: ["prod", "other"],
      indication: { ...right!.indication, area_commune_codes: ["00691", "00694"] },
    }
    const kept = rightOfGoods(wide, { product_id: "prod", commune_code: "00691" })

    expect(kept.product_ids).toEqual(["prod"])
    expect(kept.indication.area_commune_codes).toEqual(["00691"])
  })
})
