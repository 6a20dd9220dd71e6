import { absoluteUrl } from "./absolute-url"

export type Crumb = { name: string; path?: string | undefined }

/** The trail above a page for search engines; the last crumb is the page itself and needs no address. */
export function breadcrumbList(crumbs: readonly Crumb[], origin: string): Record<string, unknown> {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      ...(path === undefined ? {} : { item: absoluteUrl(path, origin) }),
    })),
  }
}
