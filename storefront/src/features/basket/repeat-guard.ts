/** A form that carries a token of its own is a repeat for as long as a slow network may resend it. */
const TOKEN_WINDOW_MS = 60_000
/** Without JavaScript every form of a page looks alike; only a double click is that fast. */
const NO_TOKEN_WINDOW_MS = 2_000

/**
 * Recognises the second arrival of one submission, so that a double click adds once. It remembers within one process,
 * which is where a double click lands; the pending button is the first guard, this is the second.
 */
export class RepeatGuard {
  private readonly lastSeenMs = new Map<string, number>()

  /** True the first time; false while the same submission keeps coming. `nowMs` is the moment of arrival. */
  admit(submission: { cartId: string; variantId: string; token: string }, nowMs: number): boolean {
    this.forgetBefore(nowMs - TOKEN_WINDOW_MS)
    const key = `${submission.cartId} ${submission.variantId} ${submission.token}`
    const windowMs = submission.token === "" ? NO_TOKEN_WINDOW_MS : TOKEN_WINDOW_MS
    const seenMs = this.lastSeenMs.get(key)
    if (seenMs !== undefined && nowMs - seenMs < windowMs) {
      return false
    }
    this.lastSeenMs.set(key, nowMs)
    return true
  }

  private forgetBefore(limitMs: number): void {
    for (const [key, seenMs] of this.lastSeenMs) {
      if (seenMs < limitMs) {
        this.lastSeenMs.delete(key)
      }
    }
  }
}
