/** What is kept of an earlier request with the same key. */
export type KnownRequest = {
  fingerprint: string
  /** Null while it runs. */
  status: number | null
  running_until: Date
}

export type RepeatDecision =
  | "replay"
  /** The first one still runs. */
  | "in_progress"
  /** The same key for something else. */
  | "key_reused"
  /** The first one broke off without an answer. */
  | "try_again"

/** What to do with a request whose key is known. */
export function decideRepeat(known: KnownRequest, fingerprint: string, now: Date): RepeatDecision {
  if (known.fingerprint !== fingerprint) {
    return "key_reused"
  }
  if (known.status !== null) {
    return "replay"
  }
  return known.running_until > now ? "in_progress" : "try_again"
}

/** Printable ASCII without spaces; a UUID is what clients send. */
const KEY = /^[\x21-\x7e]{8,200}$/

export function isIdempotencyKey(text: string): boolean {
  return KEY.test(text)
}

const WRITES = new Set(["POST", "PUT", "PATCH", "DELETE"])

export function isWrite(method: string): boolean {
  return WRITES.has(method)
}

/** Only answers that a repetition may rely on are kept: a fault or a refusal for the moment may be tried again. */
export function isKept(status: number): boolean {
  return status < 500 && ![401, 403, 409, 429].includes(status)
}
