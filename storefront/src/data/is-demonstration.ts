import "server-only"
import { getProducers } from "./get-producers"

/** Whether the register holds invented records: then every page says so, those about no record too. */
export async function isDemonstration(): Promise<boolean> {
  const answer = await getProducers()
  return answer?.producers.some(({ is_demo: isDemo }) => isDemo) ?? false
}
