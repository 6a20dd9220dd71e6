/** The seven groups of rural crafts (*nhóm ngành nghề nông thôn*), Decree 52/2018/NĐ-CP, art. 4, in its order. */
export const CRAFT_GROUPS = [
  "food_processing",
  "fine_handicraft",
  "material_processing",
  "wood_weaving_textile_metal",
  "ornamental_plants",
  "salt",
  "rural_services",
] as const
export type CraftGroup = (typeof CRAFT_GROUPS)[number]
