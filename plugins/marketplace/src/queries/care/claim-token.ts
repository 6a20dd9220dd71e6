import { createHmac, timingSafeEqual } from "node:crypto"

export type Claim = { customer_id: string; email: string }

const SEPARATOR = "."
const MILLISECONDS_PER_SECOND = 1000

/** Proves that whoever holds it reads this e-mail address: it is sent nowhere else, and serves this account only. */
export function claimToken(claim: Claim, secret: string, expiresMs: number): string {
  const expires = Math.floor(expiresMs / MILLISECONDS_PER_SECOND).toString()
  return `${expires}${SEPARATOR}${signature(claim, secret, expires)}`
}

export function isClaimProven(claim: Claim, secret: string, token: string, nowMs: number): boolean {
  const [expires = "", signed = ""] = token.split(SEPARATOR)
  const given = Buffer.from(signed)
  const wanted = Buffer.from(signature(claim, secret, expires))

  return (
    given.length === wanted.length &&
    timingSafeEqual(given, wanted) &&
    Number(expires) * MILLISECONDS_PER_SECOND > nowMs
  )
}

function signature({ customer_id, email }: Claim, secret: string, expires: string): string {
  return createHmac("sha256", secret)
    .update(JSON.stringify(["claim-orders", customer_id, email.toLowerCase(), expires]))
    .digest("base64url")
}
