import { createHash, randomBytes, randomInt } from "node:crypto"

/** 256 bits for a link; only its hash is stored. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url")
  return { token, hash: hashToken(token) }
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

const CODE_LIMIT = 1_000_000

/** Six digits that a person can type. */
export function newCode(): string {
  return randomInt(CODE_LIMIT).toString().padStart(6, "0")
}
