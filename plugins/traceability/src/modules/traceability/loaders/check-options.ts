import type { LoaderOptions } from "@medusajs/framework/types"
import { parseTraceabilityOptions } from "../../../options"

/** A wrong option stops the application at boot, not the first person who scans. */
export default function checkOptions({ options }: LoaderOptions): Promise<void> {
  parseTraceabilityOptions(options)
  return Promise.resolve()
}
