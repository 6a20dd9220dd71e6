import { createHmac, timingSafeEqual } from "node:crypto"

/** Whether `signature` (hex) is the HMAC-SHA256 of the raw body under the secret. An empty secret accepts nothing. */
export function isSignedBy(secret: string, body: string, signature: string | null): boolean {
  if (secret === "" || signature === null) return false
  const expected = createHmac("sha256", secret).update(body, "utf8").digest()
  const given = Buffer.from(signature, "hex")
  return given.length === expected.length && timingSafeEqual(given, expected)
}
