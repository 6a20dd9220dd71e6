import type { IsoInstant } from "@cholang/shared"

/** For how many whole seconds an answer of `at` may be kept: at most `longest`, and never past `until`. */
export function answerAgeSeconds(
  at: IsoInstant,
  until: IsoInstant | null,
  longest: number
): number {
  const left = until === null ? longest : Math.floor((Date.parse(until) - Date.parse(at)) / 1000)
  return Math.max(0, Math.min(longest, left))
}
