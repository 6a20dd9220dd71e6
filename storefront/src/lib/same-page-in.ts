import { type Locale, LOCALES } from "@cholang/shared"
import { type PagePath, routing } from "../i18n/routing"

/**
 * The path of the same page in another language. Takes a visible path (`/san-pham/mat-ong`, `/en/products/mat-ong`) or
 * the folder that a rewrite made of it (`/vi/products/mat-ong`): on the server a page knows the one, in the browser
 * the other. What is no page of the shop leads to the front page.
 */
export function samePageIn(locale: Locale, path: string): string {
  const [, first = "", ...rest] = path.split("/")
  const isPrefixed = LOCALES.some((each) => each === first)
  const bare = isPrefixed ? `/${rest.join("/")}` : path
  for (const page of PAGES) {
    for (const shape of shapesOf(page)) {
      const parameter = readParameter(shape, bare)
      if (parameter === null) continue
      return prefixed(locale, shapeIn(locale, page).replace(/\[\w+\]/, parameter))
    }
  }
  return prefixed(locale, "/")
}

const PAGES = Object.keys(routing.pathnames).filter(isPage)

function isPage(path: string): path is PagePath {
  return Object.hasOwn(routing.pathnames, path)
}

function shapeIn(locale: Locale, page: PagePath): string {
  const shapes = routing.pathnames[page]
  return typeof shapes === "string" ? shapes : shapes[locale]
}

function shapesOf(page: PagePath): string[] {
  return [page, ...LOCALES.map((locale) => shapeIn(locale, page))]
}

/** The value of the shape's parameter, empty where it has none; null where the path does not have this shape. */
function readParameter(shape: string, path: string): string | null {
  const pattern = new RegExp(`^${shape.replace(/\[\w+\]/, "([^/]+)")}/?$`)
  const match = pattern.exec(path)
  return match === null ? null : (match[1] ?? "")
}

function prefixed(locale: Locale, path: string): string {
  if (locale === routing.defaultLocale) return path
  return path === "/" ? `/${locale}` : `/${locale}${path}`
}
