/** What a village is recognised as (Decree 52/2018/NĐ-CP, art. 3): traditional craft, craft village, traditional craft village, or a candidate. */
export const VILLAGE_TYPES = [
  "traditional_craft",
  "craft_village",
  "traditional_craft_village",
  "candidate",
] as const
export type VillageType = (typeof VILLAGE_TYPES)[number]

/** How it fares (plan 241/KH-UBND, IV.2). `unclassified` until the province says. */
export const VILLAGE_STATUSES = [
  "effective",
  "struggling",
  "endangered",
  "ceased",
  "unclassified",
] as const
export type VillageStatus = (typeof VILLAGE_STATUSES)[number]
