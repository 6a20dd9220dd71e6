export type AttemptLimit = {
  attempts: number
  windowSeconds: number
}

const MILLISECONDS_PER_SECOND = 1000

/** Keys kept at most; beyond it the oldest windows are dropped, so that an attacker cannot fill the memory. */
const KEYS_MAX = 50_000

/**
 * Counts attempts by key in fixed windows, in this process. Several server processes multiply the allowance by their
 * number, which guessing a telephone number does not profit from.
 */
export class AttemptLimiter {
  private readonly windows = new Map<string, { startedMs: number; count: number }>()

  constructor(private readonly limit: AttemptLimit) {}

  /** Counts one attempt; the seconds to wait when it is one too many, else null. */
  attempt(key: string, nowMs: number): number | null {
    const lengthMs = this.limit.windowSeconds * MILLISECONDS_PER_SECOND
    const known = this.windows.get(key)
    const current =
      known === undefined || nowMs - known.startedMs >= lengthMs
        ? { startedMs: nowMs, count: 0 }
        : known

    current.count += 1
    this.windows.delete(key)
    this.windows.set(key, current)
    this.forgetOldest()

    return current.count > this.limit.attempts
      ? Math.ceil((current.startedMs + lengthMs - nowMs) / MILLISECONDS_PER_SECOND)
      : null
  }

  private forgetOldest(): void {
    const [oldest] = this.windows.keys()
    if (this.windows.size > KEYS_MAX && oldest !== undefined) {
      this.windows.delete(oldest)
    }
  }
}
