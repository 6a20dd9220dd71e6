import { createHash } from "node:crypto"
import { asOf, type IsoInstant } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RecentAnswers, type SentAnswer } from "./recent-answers"

/** What every public answer carries: the moment it speaks of, and until when it holds. */
type Dated = { as_of: IsoInstant; valid_until?: IsoInstant | null }

const MILLISECONDS_PER_SECOND = 1000

/** A busy page is read once a second, however many ask for it. */
const recent = new RecentAnswers({ milliseconds: MILLISECONDS_PER_SECOND, entries: 1000 })

/**
 * Sends a public answer with a strong ETag. Shared caches keep it for `freshSeconds`, and never past the moment at which
 * it stops being true.
 */
export async function sendPublic(
  req: MedusaRequest,
  res: MedusaResponse,
  freshSeconds: number,
  read: (at: IsoInstant) => Promise<Dated>
): Promise<void> {
  const at = asOf(req.scope)
  const sent = await recent.get(req.originalUrl, { systemMs: Date.now(), at }, async () =>
    toSent(await read(at))
  )

  res.setHeader("ETag", sent.etag)
  res.setHeader(
    "Cache-Control",
    `public, max-age=0, s-maxage=${String(sharedSeconds(sent, at, freshSeconds))}`
  )
  if (matches(req.get("if-none-match"), sent.etag)) {
    res.status(304).end()
    return
  }
  res.type("application/json").send(sent.body)
}

/** The tag leaves `as_of` out: an answer that says the same a second later is the same answer. */
function toSent(answer: Dated): SentAnswer {
  const { as_of, ...content } = answer
  const hash = createHash("sha256").update(JSON.stringify(content)).digest("base64url")

  return {
    body: JSON.stringify(answer),
    etag: `"${hash.slice(0, 27)}"`,
    as_of,
    valid_until: answer.valid_until ?? null,
  }
}

function sharedSeconds({ valid_until }: SentAnswer, at: IsoInstant, freshSeconds: number): number {
  if (valid_until === null) {
    return freshSeconds
  }
  const left = Math.floor((Date.parse(valid_until) - Date.parse(at)) / MILLISECONDS_PER_SECOND)
  return Math.max(0, Math.min(freshSeconds, left))
}

/** RFC 9110, 13.1.2: a list of tags, compared weakly, or `*`. */
function matches(header: string | undefined, tag: string): boolean {
  return (header ?? "")
    .split(",")
    .map((entry) => entry.trim().replace(/^W\//, ""))
    .some((entry) => entry === tag || entry === "*")
}
