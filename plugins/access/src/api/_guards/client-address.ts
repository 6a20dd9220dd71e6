import { createHmac, timingSafeEqual } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { accessOptionsOf } from "../../options"

/**
 * Where a request comes from. Behind the storefront, which asks for all its visitors: what it says, when it proves that
 * it is the storefront. Behind proxies: the entry of `X-Forwarded-For` that the outermost of them wrote, and only as many as
 * the options name are believed. Else the peer of the connection.
 */
export function clientAddressOf(req: MedusaRequest): string {
  const { clientAddressSecret, trustedProxies } = accessOptionsOf(req.scope)
  const told = req.get("x-client-address")
  if (told !== undefined && isProven(told, req.get("x-client-proof") ?? "", clientAddressSecret)) {
    return told
  }
  const hops = (req.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim())
  const forwarded = trustedProxies === 0 ? undefined : hops.at(-trustedProxies)
  return forwarded === undefined || forwarded === "" ? (req.socket.remoteAddress ?? "") : forwarded
}

function isProven(address: string, proof: string, secret: string): boolean {
  const expected = createHmac("sha256", secret).update(`client-address:${address}`).digest()
  const given = Buffer.from(proof, "hex")
  return secret !== "" && given.length === expected.length && timingSafeEqual(given, expected)
}
