import { type PagePath, routing } from "../i18n/routing"

/** A page as the router knows it: its folder and the value of its one parameter, if it has one. */
export type FolderPath = { page: PagePath; parameter: string | null }

const PAGES = Object.keys(routing.pathnames).map((page) => ({
  page,
  pattern: new RegExp(`^${page === "/" ? "" : page.replace(/\[\w+\]/, "([^/]+)")}/?$`),
}))

/** Reads `/vi/products/mat-ong` as page `/products/[handle]`; null for what is no page of the shop. */
export function readFolderPath(pathname: string): FolderPath | null {
  const rest = pathname.replace(/^\/[^/]+/, "")
  for (const { page, pattern } of PAGES) {
    const match = pattern.exec(rest)
    if (match !== null && isPage(page)) return { page, parameter: match[1] ?? null }
  }
  return null
}

function isPage(page: string): page is PagePath {
  return Object.hasOwn(routing.pathnames, page)
}
