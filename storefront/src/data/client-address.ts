import "server-only"
import { createHmac } from "node:crypto"
import { headers } from "next/headers"
import { env } from "../env"

/**
 * Whose request this is, for the backend's limits on attempts: without it every visitor of the shop would count as one.
 * The proof keeps a caller of the backend from naming an address of its own choice.
 */
export async function clientAddressHeaders(): Promise<Record<string, string>> {
  const forwarded = (await headers()).get("x-forwarded-for")
  const address = forwarded?.split(",").at(-1)?.trim()
  if (!address) return {}
  return {
    "x-client-address": address,
    "x-client-proof": createHmac("sha256", env().REVALIDATE_SECRET)
      .update(`client-address:${address}`)
      .digest("hex"),
  }
}
