import { createHash } from "node:crypto"
import type { IsoInstant } from "./validity"

/** What every public answer carries: the moment it speaks of, and until when it holds. */
export type DatedAnswer = { as_of: IsoInstant; valid_until?: IsoInstant | null }

/** An answer as it goes over the wire. */
export type SentAnswer = {
  body: string
  etag: string
  as_of: IsoInstant
  valid_until: IsoInstant | null
}

type Asking = { get(header: string): string | undefined }
type Answering = {
  setHeader(name: string, value: string): unknown
  status(code: number): { end(): unknown }
  type(type: string): { send(body: string): unknown }
}

const MILLISECONDS_PER_SECOND = 1000

/** The tag leaves `as_of` out: an answer that says the same a second later is the same answer. */
export function toSent(answer: DatedAnswer): SentAnswer {
  const { as_of, ...content } = answer
  const hash = createHash("sha256").update(JSON.stringify(content)).digest("base64url")

  return {
    body: JSON.stringify(answer),
    etag: `"${hash.slice(0, 27)}"`,
    as_of,
    valid_until: answer.valid_until ?? null,
  }
}

/**
 * Sends a public answer with a strong ETag, or only says that what the reader has still holds. Shared caches keep it for
 * `freshSeconds`, and never past the moment at which it stops being true.
 */
export function sendAnswer(
  req: Asking,
  res: Answering,
  freshSeconds: number,
  sent: SentAnswer,
  at: IsoInstant = sent.as_of
): void {
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
