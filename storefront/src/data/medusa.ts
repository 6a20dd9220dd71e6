import "server-only"
import Medusa from "@medusajs/js-sdk"
import { env } from "../env"

let sdk: Medusa | undefined

/**
 * Medusa's own Store API, for baskets and orders. On the server the SDK keeps no token ("nostore"), so one instance is
 * safe for all visitors; pass a visitor's authorization per call and never set `jwtTokenStorageMethod` here.
 */
export function medusa(): Medusa {
  const { BACKEND_URL, MEDUSA_PUBLISHABLE_KEY } = env()
  sdk ??= new Medusa({ baseUrl: BACKEND_URL, publishableKey: MEDUSA_PUBLISHABLE_KEY })
  return sdk
}
