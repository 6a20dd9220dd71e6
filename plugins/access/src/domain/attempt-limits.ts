/** How many attempts are answered in how many seconds; whoever made more waits for the rest of the time. */
export type AttemptLimit = { readonly points: number; readonly seconds: number }

const QUARTER_HOUR_SECONDS = 900
const HOUR_SECONDS = 3600

/**
 * What one account, one address and both together may try. The pair is what a person uses and is strict; the account
 * alone is wider, so that a stranger cannot easily lock somebody out; the address is widest, since a village may share
 * one.
 */
export const ATTEMPT_LIMITS = {
  pair: { points: 5, seconds: QUARTER_HOUR_SECONDS },
  account: { points: 25, seconds: HOUR_SECONDS },
  address: { points: 100, seconds: QUARTER_HOUR_SECONDS },
  /** Codes that are sent: each costs money and patience. */
  sent_code: { points: 3, seconds: QUARTER_HOUR_SECONDS },
  /** Guesses at a second factor, counted by who passed the first. */
  second_factor: { points: 10, seconds: QUARTER_HOUR_SECONDS },
  /** A code of a second factor is good once (RFC 6238, 5.2); longer than any window that accepts it. */
  used_code: { points: 1, seconds: 180 },
} as const satisfies Record<string, AttemptLimit>

export type AttemptKind = keyof typeof ATTEMPT_LIMITS
