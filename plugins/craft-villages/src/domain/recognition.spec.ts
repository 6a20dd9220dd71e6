import { CRAFT_GROUPS } from "./craft-group"
import { isTraditionalCraft, recognisableAs } from "./recognition"
import { VILLAGE_STATUSES, VILLAGE_TYPES } from "./village"

const village = {
  craft_households: 20,
  households: 100,
  stable_years: 2,
  meets_environmental_conditions: true,
  recognised_traditional_crafts: 0,
}

test("a fifth of the households, two stable years and a clean environment make a craft village", () => {
  expect(recognisableAs(village)).toBe("craft_village")
})

test("a recognised traditional craft makes it a traditional craft village", () => {
  expect(recognisableAs({ ...village, recognised_traditional_crafts: 1 })).toBe(
    "traditional_craft_village"
  )
})

test.each([
  ["fewer households", { craft_households: 19 }],
  ["no households at all", { craft_households: 0, households: 0 }],
  ["one stable year", { stable_years: 1 }],
  ["a breach of environmental conditions", { meets_environmental_conditions: false }],
])("with %s it remains a candidate", (_, difference) => {
  expect(recognisableAs({ ...village, ...difference })).toBe("candidate")
})

const craft = {
  years_present: 51,
  carries_cultural_identity: true,
  is_tied_to_artisan_or_village: true,
}

test("a craft is traditional after more than fifty years, with identity and a name", () => {
  expect(isTraditionalCraft(craft)).toBe(true)
})

test.each([
  { years_present: 50 },
  { carries_cultural_identity: false },
  { is_tied_to_artisan_or_village: false },
])("%j is not enough for a traditional craft", (difference) => {
  expect(isTraditionalCraft({ ...craft, ...difference })).toBe(false)
})

test("the law knows seven groups of crafts, and the register four types and five statuses", () => {
  expect([CRAFT_GROUPS.length, VILLAGE_TYPES.length, VILLAGE_STATUSES.length]).toEqual([7, 4, 5])
})
