import type { VillageType } from "./village"

/** What is known of a place that asks to be recognised (Decree 52/2018/NĐ-CP, art. 5). */
export type RecognitionFacts = {
  /** Households that work in rural crafts, and all households of the place. */
  craft_households: number
  households: number
  /** Consecutive years of stable business until the application. */
  stable_years: number
  meets_environmental_conditions: boolean
  /** Traditional crafts (*nghề truyền thống*) of the place that are recognised already. */
  recognised_traditional_crafts: number
}

const LEAST_SHARE_OF_HOUSEHOLDS = 0.2
const LEAST_STABLE_YEARS = 2

/** What the place can be recognised as: a craft village, one with a traditional craft, or not yet either. */
export function recognisableAs(facts: RecognitionFacts): VillageType {
  const isCraftVillage =
    facts.craft_households >= facts.households * LEAST_SHARE_OF_HOUSEHOLDS &&
    facts.craft_households > 0 &&
    facts.stable_years >= LEAST_STABLE_YEARS &&
    facts.meets_environmental_conditions
  if (!isCraftVillage) {
    return "candidate"
  }
  return facts.recognised_traditional_crafts > 0 ? "traditional_craft_village" : "craft_village"
}

/** What is known of a craft that asks to be recognised as traditional (*nghề truyền thống*, same article). */
export type TraditionFacts = {
  /** Years for which the craft has been present in the place and still develops. */
  years_present: number
  carries_cultural_identity: boolean
  is_tied_to_artisan_or_village: boolean
}

const LEAST_YEARS_OF_TRADITION = 50

export function isTraditionalCraft(facts: TraditionFacts): boolean {
  return (
    facts.years_present > LEAST_YEARS_OF_TRADITION &&
    facts.carries_cultural_identity &&
    facts.is_tied_to_artisan_or_village
  )
}
