import type { Passport } from "@cholang/backend/http"
import { completeness, PASSPORT_ITEMS, type PassportItem } from "@cholang/traceability/domain"

type ItemState = "present" | "missing" | "not_stated"

export type PassportCompleteness = {
  items: { item: PassportItem; state: ItemState }[]
  present: number
  total: number
}

/** The minimum items of the law, in its order, as they stand for this lot. The rule itself is traceability's. */
export function passportCompleteness(passport: Passport): PassportCompleteness {
  const { product, producer, lot, communes, code, events } = passport
  const address = communes.find((commune) => commune.code === producer?.commune_code)
  const { present, missing } = completeness({
    product_name: product?.title.vi ?? null,
    picture_count: product?.picture ? 1 : 0,
    organisation_name: producer?.name.vi ?? null,
    organisation_address: address?.name ?? null,
    stages: events,
    made_on: lot?.made_on ?? null,
    code,
    // The circular takes a brand, a sign or a serial number: the lot's own number is such a sign.
    brand: lot?.lot_no ?? null,
    expires_on: lot?.expires_on ?? null,
    standards: lot?.standards ?? [],
  })
  return {
    items: PASSPORT_ITEMS.map((item) => ({ item, state: stateOf(item, present, missing) })),
    present: present.length,
    total: PASSPORT_ITEMS.length,
  }
}

function stateOf(item: PassportItem, present: PassportItem[], missing: PassportItem[]): ItemState {
  if (present.includes(item)) {
    return "present"
  }
  return missing.includes(item) ? "missing" : "not_stated"
}
