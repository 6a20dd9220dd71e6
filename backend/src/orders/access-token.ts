import { createHmac } from "node:crypto"

/** Proves that its holder knew the number and the telephone of the order: an HMAC of the order's id. */
export function orderAccessToken(orderId: string, secret: string): string {
  return createHmac("sha256", secret).update(`order-access:${orderId}`).digest("base64url")
}
