import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible"
import { ATTEMPT_LIMITS, type AttemptKind } from "../domain"

export type Attempt = { kind: AttemptKind; subject: string }

const MILLISECONDS_PER_SECOND = 1000

/** One set for each connection: a process may hold several applications, as tests do. */
const limiters = new WeakMap<object, Map<AttemptKind, RateLimiterPostgres>>()

/** Counts one attempt for each; the seconds to wait when any is one too many, else null. */
export async function countAttempts(
  container: MedusaContainer,
  attempts: readonly Attempt[]
): Promise<number | null> {
  const waits = await Promise.all(
    attempts.map(async ({ kind, subject }) => {
      try {
        await limiterOf(container, kind).consume(keyOf(subject))
        return 0
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) {
          return Math.max(1, Math.ceil(refusal.msBeforeNext / MILLISECONDS_PER_SECOND))
        }
        throw refusal
      }
    })
  )
  const longest = Math.max(...waits)
  return longest === 0 ? null : longest
}

/** Forgets attempts: who has signed in has shown that the tries before were the same person's. */
export async function forgetAttempts(
  container: MedusaContainer,
  attempts: readonly Attempt[]
): Promise<void> {
  await Promise.all(
    attempts.map(({ kind, subject }) => limiterOf(container, kind).delete(keyOf(subject)))
  )
}

function limiterOf(container: MedusaContainer, kind: AttemptKind): RateLimiterPostgres {
  const connection: object = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ofConnection = limiters.get(connection) ?? new Map<AttemptKind, RateLimiterPostgres>()
  limiters.set(connection, ofConnection)
  const limiter = ofConnection.get(kind) ?? newLimiter(container, kind)
  ofConnection.set(kind, limiter)
  return limiter
}

/** Counted in PostgreSQL, so that several servers count together. */
function newLimiter(container: MedusaContainer, kind: AttemptKind): RateLimiterPostgres {
  const { points, seconds } = ATTEMPT_LIMITS[kind]
  return new RateLimiterPostgres({
    keyPrefix: kind,
    points,
    duration: seconds,
    storeClient: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    storeType: "knex",
    tableName: "access_attempt",
    tableCreated: true,
  })
}

/** Addresses and telephone numbers are not kept in clear for counting. */
function keyOf(subject: string): string {
  return createHash("sha256").update(subject).digest("base64url").slice(0, 32)
}
