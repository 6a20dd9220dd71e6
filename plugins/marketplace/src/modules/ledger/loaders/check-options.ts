import type { LoaderOptions } from "@medusajs/framework/types"
import { parseMoneyOptions } from "../../../money-options"

/** A wrong option stops the application at boot, not the first payout. */
export default function checkOptions({ options }: LoaderOptions): Promise<void> {
  parseMoneyOptions(options)
  return Promise.resolve()
}
