import { createHash } from "node:crypto"
import type { IsoInstant } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** What every public answer carries: the moment it speaks of, and until when it holds. */
type Dated = { as_of: IsoInstant; valid_until?: IsoInstant | null }

const MILLISECONDS_PER_SECOND = 1000

/**
 * Sends a public answer with a strong ETag. The tag leaves `as_of` out: an answer that says the same a second later is
 * the same answer. Shared caches keep it for `freshSeconds`, and never past the moment at which it stops being true.
 */
export function sendPublic(
  req: MedusaRequest,
  res: MedusaResponse,
  answer: Dated & object,
  freshSeconds: number
): void {
  const { as_of, ...content } = answer
  const tag = `"${createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 27)}"`

  res.setHeader("ETag", tag)
  res.setHeader(
    "Cache-Control",
    `public, max-age=0, s-maxage=${String(sharedSeconds(answer, freshSeconds))}`
  )
  if (matches(req.get("if-none-match"), tag)) {
    res.status(304).end()
    return
  }
  res.json({ ...content, as_of })
}

function sharedSeconds({ as_of, valid_until }: Dated, freshSeconds: number): number {
  if (!valid_until) {
    return freshSeconds
  }
  const left = Math.floor((Date.parse(valid_until) - Date.parse(as_of)) / MILLISECONDS_PER_SECOND)
  return Math.max(0, Math.min(freshSeconds, left))
}

/** RFC 9110, 13.1.2: a list of tags, compared weakly, or `*`. */
function matches(header: string | undefined, tag: string): boolean {
  return (header ?? "")
    .split(",")
    .map((entry) => entry.trim().replace(/^W\//, ""))
    .some((entry) => entry === tag || entry === "*")
}
