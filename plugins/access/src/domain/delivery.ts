import type { IsoInstant } from "@cholang/shared"

export const MESSAGE_CHANNELS = ["email", "sms"] as const
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number]

/** A message waits, is sent, or is given up when the last attempt failed. */
export const MESSAGE_STATES = ["waiting", "sent", "given_up"] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

const MS_PER_MINUTE = 60_000

/** Minutes between an attempt that failed and the next: a carrier that is away overnight loses nothing. */
const WAITS_MINUTES = [1, 5, 30, 120, 720]

/** When to try again after the `attempts`-th attempt failed; null when it was the last. */
export function nextAttemptAt(attempts: number, now: IsoInstant): IsoInstant | null {
  const wait = WAITS_MINUTES[attempts - 1]
  return wait === undefined ? null : new Date(Date.parse(now) + wait * MS_PER_MINUTE).toISOString()
}
