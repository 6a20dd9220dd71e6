import "server-only"
import type { LedgerAnswer } from "@cholang/backend/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export type LedgerQuery = { status?: string; limit?: number; cursor?: string }

/** One page of the public ledger of certificates, newest first. */
export async function getCertificates(query: LedgerQuery): Promise<LedgerAnswer | null> {
  await atRunTime()
  return read(query)
}

async function read(query: LedgerQuery): Promise<LedgerAnswer | null> {
  "use cache"

  const answer = await readPublic<LedgerAnswer>("certificates", query)
  cacheAs("certificates", "", answer?.valid_until ?? null)
  return answer
}
