import type { RegisterArtisan, RegisterVillage } from "../src/workflows"

/** A village of Minh Thanh, invented. */
export const aVillage = (difference: Partial<RegisterVillage> = {}): RegisterVillage => ({
  handle: "thon-thu",
  name: { vi: "Thôn Thử", en: "Trial Village" },
  type: "craft_village",
  status: "effective",
  summary: { vi: "Làng chè.", en: "A tea village." },
  story: { vi: "Chuyện làng chè.", en: "The story of a tea village." },
  recognition_decision_no: "1/QĐ-UBND",
  recognised_on: "2015-06-01",
  commune_code: "02554",
  legacy_address: "xã Minh Thanh, huyện Sơn Dương",
  is_demo: true,
  ...difference,
})

/** An artisan who agreed to be shown, invented. */
export const anArtisan = (difference: Partial<RegisterArtisan> = {}) => ({
  handle: "nguyen-thi-thu",
  name: "Nguyễn Thị Thử",
  story: { vi: "Người làm chè.", en: "A tea maker." },
  years_in_craft: 30,
  teaches: true,
  consent_at: "2026-01-01T00:00:00.000Z",
  consent_version: "2026-01",
  is_demo: true,
  ...difference,
})
