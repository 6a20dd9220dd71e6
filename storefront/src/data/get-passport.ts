import "server-only"
import type { PassportAnswer } from "@cholang/backend/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

export async function getPassport(code: string): Promise<PassportAnswer | null> {
  await atRunTime()
  return read(code)
}

async function read(code: string): Promise<PassportAnswer | null> {
  "use cache"

  const answer = await readPublic<PassportAnswer>(`passports/${encodeURIComponent(code)}`)
  cacheAs("passport", code, answer?.valid_until ?? null)
  return answer
}
