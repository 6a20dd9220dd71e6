import type { Passport } from "@cholang/backend/http"

/** The ten minimum items of a traceability record, Circular 02/2024/TT-BKHCN, in its order. */
export const MINIMUM_ITEMS = [
  "name",
  "picture",
  "business",
  "address",
  "steps",
  "made",
  "code",
  "mark",
  "expiry",
  "standards",
] as const
export type MinimumItem = (typeof MINIMUM_ITEMS)[number]

/** `not_declared`: asked for only "if any", and none was given. `partial`: given, but some of it is missing. */
export type ItemState = "present" | "partial" | "missing" | "not_declared"

export type Completeness = { items: { item: MinimumItem; state: ItemState }[]; present: number; total: number }

export function completeness(passport: Passport): Completeness {
  const items = MINIMUM_ITEMS.map((item) => ({ item, state: stateOf(item, passport) }))
  return {
    items,
    present: items.filter(({ state }) => state === "present").length,
    total: MINIMUM_ITEMS.length,
  }
}

function stateOf(item: MinimumItem, { product, producer, lot, events, code, communes }: Passport): ItemState {
  switch (item) {
    case "name":
      return given(product?.title.vi)
    case "picture":
      return given(product?.picture)
    case "business":
      return given(producer?.name.vi)
    case "address":
      return given(communes.find((commune) => commune.code === producer?.commune_code))
    case "steps":
      return stepsState(events)
    case "made":
      return given(lot?.made_on)
    case "code":
      return given(code)
    case "mark":
      return given(lot?.lot_no, "not_declared")
    case "expiry":
      return given(lot?.expires_on, "not_declared")
    case "standards":
      return given(lot?.standards[0])
  }
}

/** A step counts with its place and its time; time is never absent. */
function stepsState(events: Passport["events"]): ItemState {
  if (events.length === 0) {
    return "missing"
  }
  return events.every((event) => event.commune_code !== null) ? "present" : "partial"
}

function given(value: unknown, otherwise: ItemState = "missing"): ItemState {
  return value === undefined || value === null || value === "" ? otherwise : "present"
}
