import type { MedusaResponse } from "@medusajs/framework/http"

export const MINUTE_SECONDS = 60
export const DAY_SECONDS = 24 * 60 * 60

/** Lets anybody keep this answer for that long. Called with the answer in hand, so that refusals are never kept. */
export function allowCaching<Answer>(res: MedusaResponse<Answer>, seconds: number): void {
  res.setHeader("Cache-Control", `public, max-age=${String(seconds)}`)
}
