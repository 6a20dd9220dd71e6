import { hasLocale } from "next-intl"
import createIntlProxy from "next-intl/middleware"
import { type NextRequest, NextResponse } from "next/server"
import { recordExists } from "./data/record-exists"
import { env } from "./env"
import { readFolderPath } from "./lib/folder-path"
import { routing } from "./i18n/routing"

const localeProxy = createIntlProxy(routing)

/**
 * What happens before a page is looked up: what belongs to the backend is forwarded to it (its address is read when
 * the request comes, so the build needs none), a visible path becomes the folder of its page and language, and what
 * does not exist answers 404 with a whole page. `notFound()` in a page cannot do the last: it would send an empty
 * document that only a script fills (docs/decisions/0010).
 */
export default async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl
  if (BACKEND_PATH.test(pathname)) {
    return NextResponse.rewrite(new URL(`${pathname}${search}`, env().BACKEND_URL))
  }
  const response = localeProxy(request)
  const rewritten = response.headers.get("x-middleware-rewrite")
  if (rewritten === null) return response

  const folder = readFolderPath(new URL(rewritten).pathname)
  if (folder !== null && (await recordExists(folder))) return response

  const asked = new URL(rewritten).pathname.split("/")[1]
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  return NextResponse.rewrite(new URL(`/${locale}/missing`, request.url), { status: 404 })
}

const BACKEND_PATH = /^\/(media|public\/codes)\//

// Everything but the files that Next itself serves: a path with a dot could otherwise be taken for a language.
export const config = {
  matcher: [
    "/((?!api/|_next/|(?:robots\\.txt|sitemap\\.xml|manifest\\.webmanifest|icon\\.svg|icon-512\\.png|apple-icon\\.png|share\\.png)$).*)",
  ],
}
