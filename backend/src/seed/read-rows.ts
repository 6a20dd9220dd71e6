import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { SeedContext } from "./context"

/** Rows of an entity, checked against what the caller needs of them. */
export async function readRows<Row>(
  query: SeedContext["query"],
  entity: string,
  fields: string[],
  schema: z.ZodType<Row>,
  filters: Record<string, unknown> = {}
): Promise<Row[]> {
  const { data } = await query.graph({ entity, fields, filters })
  return schema.array().parse(data)
}

/** Those of `wanted` whose key no row has yet. */
export function missing<Wanted>(
  wanted: readonly Wanted[],
  keyOf: (one: Wanted) => string,
  existing: Iterable<string>
): Wanted[] {
  const known = new Set(existing)
  return wanted.filter((one) => !known.has(keyOf(one)))
}

export function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
}

/** The value under a key that an earlier step has put there; its absence is a broken seed. */
export function known<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const value = values.get(key)
  if (value === undefined) {
    throw brokenSeed(`The seed refers to ${key}, which does not exist`)
  }
  return value
}

/** The item at a position that is counted round. */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) {
    throw brokenSeed("There is nothing to choose from")
  }
  return item
}

/** The seed's own data contradict each other, or the database is not one that it can fill. */
export function brokenSeed(sentence: string): MedusaError {
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, sentence)
}
