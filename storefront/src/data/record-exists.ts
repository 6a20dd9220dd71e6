import type { FolderPath } from "../lib/folder-path"
import type { PagePath } from "../i18n/routing"
import { env } from "../env"

/** Pages of one record each, and the public route that knows whether the record exists. */
const ROUTES: Partial<Record<PagePath, string>> = {
  "/products/[handle]": "/public/products",
  "/villages/[handle]": "/public/villages",
  "/artisans/[handle]": "/public/artisans",
  "/producers/[handle]": "/public/producers",
  "/indications/[handle]": "/public/indications",
}

const REMEMBERED_MS = 300_000
const REMEMBERED_AT_MOST = 5_000
const TIMEOUT_MS = 2_000
const knownUntil = new Map<string, number>()

/**
 * Whether a page has something to show. Asks the backend once per record and five minutes; only existing records are
 * remembered, so invented handles fill neither this memory nor the page cache. When the backend does not answer, the
 * page is let through: a cached page is better than none.
 */
export async function recordExists({ page, parameter }: FolderPath): Promise<boolean> {
  const route = ROUTES[page]
  if (route === undefined || parameter === null) return true
  const path = `${route}/${parameter}`
  const now = Date.now()
  if ((knownUntil.get(path) ?? 0) > now) return true

  const status = await statusOf(path)
  if (status === 404 || status === 400) return false
  if (status !== null && status < 400) remember(path, now)
  return true
}

async function statusOf(path: string): Promise<number | null> {
  try {
    const answer = await fetch(new URL(path, env().BACKEND_URL), {
      method: "HEAD",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return answer.status
  } catch {
    // Unreachable or too slow: the page itself decides what to say about it.
    return null
  }
}

function remember(path: string, now: number): void {
  if (knownUntil.size >= REMEMBERED_AT_MOST) {
    const oldest = knownUntil.keys().next()
    if (!oldest.done) knownUntil.delete(oldest.value)
  }
  knownUntil.delete(path)
  knownUntil.set(path, now + REMEMBERED_MS)
}
