import { ok } from "node:assert/strict"

export const { PI, abs, atan2, ceil, cos, floor, hypot, max, min, pow, round, sin, sqrt } = Math

export const TAU = PI * 2

export function lerp(from: number, to: number, share: number): number {
  return from + (to - from) * share
}

export function clamp(value: number, low: number, high: number): number {
  return max(low, min(high, value))
}

/** The numbers 0 … count − 1, turned into something each. */
export function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** The item that is known to be there. */
export function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index]
  ok(item !== undefined, `No item ${index} in a list of ${list.length}`)
  return item
}
