/**
 * The ten items that a scan must be able to show, Circular 02/2024/TT-BKHCN (in force since 1 June 2024), in the order
 * of the circular. Three are asked for only where the goods have them.
 */
export const PASSPORT_ITEMS = [
  "product_name",
  "product_picture",
  "organisation_name",
  "organisation_address",
  "stages",
  "production_time",
  "trace_code",
  "brand_or_serial",
  "shelf_life",
  "standards",
] as const
export type PassportItem = (typeof PASSPORT_ITEMS)[number]

/** Asked for "if any" (*nếu có*): absent, they do not make the record incomplete. */
const OPTIONAL_ITEMS: ReadonlySet<PassportItem> = new Set(["brand_or_serial", "shelf_life"])

/** What is known of the goods, as plain facts: the caller joins product, producer and lot. */
export type PassportFacts = {
  product_name: string | null
  picture_count: number
  organisation_name: string | null
  organisation_address: string | null
  /** Each stage needs a place and a time. */
  stages: readonly { commune_code: string | null; happened_at: string | null }[]
  made_on: string | null
  code: string | null
  brand: string | null
  expires_on: string | null
  standards: readonly string[]
}

export type Completeness = {
  present: PassportItem[]
  /** Required and absent. */
  missing: PassportItem[]
  /** Asked for only where the goods have them, and absent. */
  not_stated: PassportItem[]
}

export function completeness(facts: PassportFacts): Completeness {
  const known = knownItems(facts)

  return {
    present: PASSPORT_ITEMS.filter((item) => known[item]),
    missing: PASSPORT_ITEMS.filter((item) => !known[item] && !OPTIONAL_ITEMS.has(item)),
    not_stated: PASSPORT_ITEMS.filter((item) => !known[item] && OPTIONAL_ITEMS.has(item)),
  }
}

function knownItems(facts: PassportFacts): Record<PassportItem, boolean> {
  return {
    product_name: isStated(facts.product_name),
    product_picture: facts.picture_count > 0,
    organisation_name: isStated(facts.organisation_name),
    organisation_address: isStated(facts.organisation_address),
    stages:
      facts.stages.length > 0 &&
      facts.stages.every((stage) => isStated(stage.commune_code) && isStated(stage.happened_at)),
    production_time: isStated(facts.made_on),
    trace_code: isStated(facts.code),
    brand_or_serial: isStated(facts.brand),
    shelf_life: isStated(facts.expires_on),
    standards: facts.standards.some(isStated),
  }
}

function isStated(text: string | null): boolean {
  return text !== null && text.trim() !== ""
}
