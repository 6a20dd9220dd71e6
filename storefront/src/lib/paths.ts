import type { Locale } from "@cholang/shared"
import { getPathname } from "../i18n/navigation"

/** A page with its parameters and query, as `next-intl` types it from the table in `i18n/routing.ts`. */
export type Href = Parameters<typeof getPathname>[0]["href"]

/** The visible path of a page in one language, e.g. `/san-pham/mat-ong` or `/en/products/mat-ong`. */
export function pathOf(href: Href, locale: Locale): string {
  return getPathname({ href, locale })
}
