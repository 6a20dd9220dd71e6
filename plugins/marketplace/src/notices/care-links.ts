import type { Locale } from "@cholang/shared"

/** Addresses of the shop's pages, as its table of paths has them. */
const PATHS = {
  order: { vi: "/don-hang", en: "/en/orders" },
  case: { vi: "/khieu-nai", en: "/en/complaints" },
  reset: { vi: "/dat-lai-mat-khau", en: "/en/reset-password" },
  claim: { vi: "/tai-khoan/don-hang", en: "/en/account/orders" },
  producerCase: { vi: "/producer/cases", en: "/en/producer/cases" },
} as const

type Page = keyof typeof PATHS

export function shopLink(
  storefrontUrl: string,
  page: Page,
  locale: Locale,
  rest = "",
  query: Record<string, string> = {}
): string {
  const url = new URL(`${PATHS[page][locale]}${rest}`, storefrontUrl)
  for (const [name, value] of Object.entries(query)) {
    url.searchParams.set(name, value)
  }
  return url.href
}
