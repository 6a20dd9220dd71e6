import { ok } from "node:assert/strict"

/** A 32-bit number from any text; FNV-1a with a final mix. */
export function hashText(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 16777619)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 2246822507)
  hash ^= hash >>> 13
  return hash >>> 0
}

/** Numbers that look like chance and depend on nothing but the text they start from (mulberry32). */
export class Random {
  protected state: number

  constructor(seed: string) {
    this.state = hashText(seed)
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next()
  }

  /** A whole number, both ends included. */
  integer(low: number, high: number): number {
    return Math.floor(low + (high - low + 1) * this.next())
  }

  pick<Item>(list: readonly Item[]): Item {
    const item = list[Math.floor(this.next() * list.length)]
    ok(item !== undefined, "There is nothing to pick from")
    return item
  }

  chance(probability = 0.5): boolean {
    return this.next() < probability
  }

  /** Up to `reach` to either side of 0. */
  jitter(reach: number): number {
    return (this.next() * 2 - 1) * reach
  }
}
