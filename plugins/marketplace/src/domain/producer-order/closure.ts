import type { IsoDay } from "@cholang/shared"

/** Days on which a producer takes no orders; the first and the last are among them. */
export type Closure = { readonly starts_on: IsoDay; readonly ends_on: IsoDay }

/** The closure that a day is in; null when the producer is at work. Of two the one that ends last. */
export function closureOn<Item extends Closure>(
  closures: readonly Item[],
  day: IsoDay
): Item | null {
  return closures
    .filter(({ starts_on, ends_on }) => starts_on <= day && day <= ends_on)
    .reduce<Item | null>(
      (last, closure) => (last === null || closure.ends_on > last.ends_on ? closure : last),
      null
    )
}

export const CLOSURE_DAYS_MAX = 120
