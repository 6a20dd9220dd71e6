import { asOf, type IsoInstant } from "@cholang/shared"
import { type DatedAnswer, sendAnswer, toSent } from "@cholang/shared/public-answer"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RecentAnswers } from "./recent-answers"

/** A busy page is read once a second, however many ask for it. */
const recent = new RecentAnswers({ milliseconds: 1000, entries: 1000 })

/** Sends what `read` finds, or what it found a moment ago, with its tag and for as long as it holds. */
export async function sendPublic(
  req: MedusaRequest,
  res: MedusaResponse,
  freshSeconds: number,
  read: (at: IsoInstant) => Promise<DatedAnswer>
): Promise<void> {
  const at = asOf(req.scope)
  const sent = await recent.get(req.originalUrl, { systemMs: Date.now(), at }, async () =>
    toSent(await read(at))
  )
  sendAnswer(req, res, freshSeconds, sent, at)
}
