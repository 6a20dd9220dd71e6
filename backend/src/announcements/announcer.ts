import { createHmac } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { CacheEntry } from "./entries"

export type AnnouncerOptions = {
  /** Where the storefront listens. */
  url: string
  /** Shared with the storefront. */
  secret: string
  /** Called once for each announcement that did not arrive. */
  onFailure: (reason: string) => void
}

/** Changes that come together are told together. */
const GATHER_MS = 200
const RETRY_DELAYS_MS = [500, 2_000, 8_000]
const TIMEOUT_MS = 5_000

/**
 * Tells the storefront what it must not show any longer. A storefront that is away loses nothing that time does not
 * mend: its pages live for minutes, so an announcement that fails is logged and given up.
 */
export class Announcer {
  private waiting = new Map<string, CacheEntry>()
  private sending: Promise<void> | null = null

  constructor(private readonly options: AnnouncerOptions) {}

  /** Resolves when these entries were told, or given up. */
  announce(entries: readonly CacheEntry[]): Promise<void> {
    for (const entry of entries) {
      this.waiting.set(`${entry.entry}:${entry.key}`, entry)
    }
    this.sending ??= this.sendSoon()
    return this.sending
  }

  private async sendSoon(): Promise<void> {
    await sleep(GATHER_MS)
    const entries = [...this.waiting.values()]
    this.waiting = new Map()
    this.sending = null

    for (const delayMs of [0, ...RETRY_DELAYS_MS]) {
      await sleep(delayMs)
      const failure = await this.send(entries)
      if (failure === null) {
        return
      }
      if (delayMs === RETRY_DELAYS_MS.at(-1)) {
        this.options.onFailure(failure)
      }
    }
  }

  /** Null when the storefront took it, else why it did not. */
  private async send(entries: CacheEntry[]): Promise<string | null> {
    const body = JSON.stringify({ entries })
    const signature = createHmac("sha256", this.options.secret).update(body).digest("hex")
    try {
      const answer = await fetch(this.options.url, {
        method: "POST",
        headers: { "content-type": "application/json", "x-cholang-signature": signature },
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      return answer.ok ? null : `${this.options.url} answered ${String(answer.status)}`
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
}
