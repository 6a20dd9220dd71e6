import type { Localised } from "@cholang/shared"

/** A text in both languages, Vietnamese first. */
export function bi(vi: string, en: string): Localised {
  return { vi, en }
}
