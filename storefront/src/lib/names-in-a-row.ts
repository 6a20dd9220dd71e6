import type { Locale } from "@cholang/shared"
import { lowerFirst } from "./first-letter"

/** Names of kinds, one after another: Vietnamese writes only the first with a capital, English keeps its proper names. */
export function namesInARow(names: readonly string[], locale: Locale): string {
  return names
    .map((name, index) => (locale === "vi" && index > 0 ? lowerFirst(name) : name))
    .join(", ")
}
